import type { Point } from 'unist';
import type { Place } from '../diagnostic.js';
import type { SourceDocument } from '../model/manuscript.js';
import { placeOf } from './context.js';
import { pointIn } from './source.js';

/** UTF-16 units of the words that are looked for; what follows goes unmarked. */
const LENGTH = 500;

/** What an author may type for a sign that typography makes, or between two words of a paragraph. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['‘', `['‘]`],
  ['’', `['’]`],
  ['“', '["“]'],
  ['”', '["”]'],
  ['–', '(?:–|--)'],
  ['—', '(?:—|---?)'],
  ['…', '(?:…|\\.\\.\\.)'],
]);
const BETWEEN = '[\\s>*_`~]{1,60}';

/**
 * The author's place of words inside a node: undefined when they do not stand there as they were understood (but for
 * line ends, emphasis and typography).
 */
export function placeOfWords(
  document: SourceDocument,
  node: { position?: unknown; data?: unknown },
  words: string,
): Place | undefined {
  const position = node.position as { start: Point; end?: Point } | undefined;
  if (!position || (node.data as { file?: string } | undefined)?.file !== undefined) return undefined;
  const { start, end = start } = position;
  const lines = linesOf(document).slice(start.line - 1, end.line);
  if (lines[0] === undefined) return undefined;
  lines[0] = ' '.repeat(start.column - 1) + lines[0].slice(start.column - 1);
  const text = lines.join('\n');
  const match = patternOf(words.slice(0, LENGTH)).exec(text);
  if (!match) return undefined;
  const pointAt = (index: number) => pointIn(text, index, { line: start.line, column: 1 });
  return placeOf(document, { position: { start: pointAt(match.index), end: pointAt(match.index + match[0].length) } });
}

function linesOf(document: SourceDocument): readonly string[] {
  const lines = known.get(document) ?? document.text.split('\n');
  known.set(document, lines);
  return lines;
}

// Asked for once for each finding, of which a long text may have thousands.
const known = new WeakMap<SourceDocument, readonly string[]>();

function patternOf(words: string): RegExp {
  const literal = (sign: string) => TYPED.get(sign) ?? sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  const parts = words.trim().split(/\s+/);
  return new RegExp(parts.map((word) => Array.from(word, literal).join('')).join(BETWEEN));
}
