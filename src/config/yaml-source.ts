import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Place } from '../diagnostic.js';
import { tooDeepAt } from './yaml-depth.js';

/** Keys that reach into JavaScript's prototypes; no project file needs them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Aliases that may be resolved before a file counts as an attack ("billion laughs"). */
const MAX_ALIASES = 100;

/** YAML with the place of every key and value. */
export interface YamlSource {
  /** Undefined when there are problems, and for an empty file. */
  readonly value: unknown;
  /** Place of the value at a path of keys and indexes; undefined when nothing is written there. */
  placeOf(path: readonly (string | number)[]): Place | undefined;
  /** Place of the last key of the path itself. */
  placeOfKey(path: readonly (string | number)[]): Place | undefined;
  /** The characters of a number or word as they were written (`007`), before YAML made a value of them. */
  written(path: readonly (string | number)[]): string | undefined;
  readonly problems: readonly YamlProblem[];
}

export interface YamlProblem {
  readonly message: string;
  readonly place: Place;
}

/** Reads YAML 1.2 without custom tags, prototype keys or unbounded aliases. `firstLine` is the line of the text's first. */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const deep = tooDeepAt(text);
  const document = parseDocument(deep === undefined ? text : '', {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    // What is odd is a problem here, not a warning of the process.
    logLevel: 'error',
    version: '1.2',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const problems: YamlProblem[] = [];
  if (deep !== undefined) {
    const line = text.slice(0, deep).split('\n').length + firstLine - 1;
    problems.push({ message: 'more than a hundred lists or mappings in each other', place: { file, line, column: 1 } });
  }
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    message: sentence(error.message),
    place: at(startOfProblem(document.contents, text, error.pos[0])),
  }));
  problems.push(...faults);
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) =>
        isScalar(key) ? [{ name: String(key.value), at: key.range?.[0] ?? 0 }] : [],
      );
      problems.push(...keyProblems(keys).map(({ message, offset }) => ({ message, place: at(offset) })));
    },
    Alias(_, { source, range }, above) {
      if (above.some((node) => (isMap(node) || isSeq(node)) && node.anchor === source))
        problems.push({ message: `alias "${source}" stands in what it names`, place: at(range?.[0] ?? 0) });
    },
  });
  const find = (path: readonly (string | number)[]) =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const pairOf = (path: readonly (string | number)[]): Pair | undefined => {
    const parent = find(path.slice(0, -1));
    return isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1))
      : undefined;
  };
  const start = (node: unknown) => (isNode(node) && node.range ? at(node.range[0]) : undefined);
  return {
    value:
      problems.length === 0 ? resolve(() => document.toJS({ maxAliasCount: MAX_ALIASES }), problems, at(0)) : undefined,
    placeOf: (path) => start(find(path)) ?? start(pairOf(path)?.key),
    placeOfKey: (path) => start(pairOf(path)?.key) ?? start(find(path)),
    written: (path) => {
      const node = find(path);
      return isScalar(node) ? (node.source ?? (node.value === null ? undefined : String(node.value))) : undefined;
    },
    problems,
  };
}

/** Found here because the library compares every key with every other, which takes hours for a hostile file. */
function keyProblems(keys: readonly { readonly name: string; readonly at: number }[]) {
  const seen = new Set<string>();
  return keys.flatMap(({ name, at }) => {
    if (FORBIDDEN.has(name)) return [{ message: `key "${name}" is not allowed`, offset: at }];
    if (seen.has(name)) return [{ message: `keys must be unique, "${name}" is not`, offset: at }];
    seen.add(name);
    return [];
  });
}

function resolve(convert: () => unknown, problems: YamlProblem[], place: Place): unknown {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problems.push({ message: sentence(error.message), place });
    return undefined;
  }
}

/**
 * An unclosed quote or bracket is noticed only at the end of the file or at the next key; the author wants to see
 * where it was opened.
 */
function startOfProblem(contents: Node | null, text: string, offset: number): number {
  let opened: number | undefined;
  visit(contents, (_, node) => {
    const range = isNode(node) ? node.range : isPair(node) && isNode(node.key) ? node.key.range : undefined;
    if (!isNode(node) || !range || range[0] >= offset || range[2] < offset) return;
    const first = text[range[0]];
    if (first === '"' || first === "'" || first === '[' || first === '{') opened = range[0];
  });
  return opened ?? offset;
}

function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  // The library leaves this one unfinished.
  if (/^Missing closing .quote$/.test(first)) return 'missing closing quotation mark';
  return first.replace(/[.:]?\s*$/, '').replace(/^./, (letter) => letter.toLowerCase());
}
