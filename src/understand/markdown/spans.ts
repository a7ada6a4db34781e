import type { Node, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { pointIn } from '../source.js';
import { propertiesOf, readAttributes } from '../syntax/attributes.js';
import { eachParent } from './each-parent.js';
import { addProperties, isEscaped } from './inline-attributes.js';
import { textPart } from './text-part.js';

/** Directives that may stand in running text, and the classes or elements they mean. */
const TEXT_DIRECTIVES: ReadonlySet<string> = new Set([
  'lang',
  'page',
  'span',
  'abbr',
  'kbd',
  'small',
  'smallcaps',
  'mark',
  'sub',
  'sup',
  'ruby',
]);
const BEFORE = /:([a-z]+)$/;
const CANDIDATE = /\]\{|:[a-z]+\[/;

/** How far a span's beginning is looked for, in characters. */
const LONGEST = 5000;

/** A span of text with attributes, or a text directive (`name`). */
export interface Span extends Node {
  type: 'span';
  name?: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    span: Span;
  }
  interface RootContentMap {
    span: Span;
  }
}

/**
 * Makes spans of `[text]{lang=fr}` and `:lang[text]{lang=fr}`. Colons in prose (`10:30`, `std::vec`, `:smile:`) are
 * left alone, as a directive needs a known name and brackets.
 */
export const remarkSpans: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  eachParent(tree, (parent) => makeSpans(parent, source));
};

function makeSpans(parent: Parents, source: string): void {
  const { children } = parent;
  if (!children.some((child) => child.type === 'text' && CANDIDATE.test(child.value))) return;
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if (node.type !== 'text' || !node.value.includes(']') || isEscaped(node, source)) continue;
    const end = closingIn(node, children.slice(0, index) as PhrasingContent[]);
    if (!end) continue;
    const replaced = build(children.slice(end.openIndex, index + 1) as PhrasingContent[], end);
    (children as PhrasingContent[]).splice(end.openIndex, index - end.openIndex + 1, ...replaced);
    index = end.openIndex + replaced.length - 2;
  }
}

interface Closing {
  readonly openIndex: number;
  /** Offset of `[` (or of `:name[`) in the opening text, and of `]` in the closing one. */
  readonly from: number;
  readonly open: number;
  readonly close: number;
  readonly name?: string;
  readonly attributes?: ReturnType<typeof propertiesOf>;
  readonly length: number;
}

/** Finds the first `]` in the text that ends a span, with the `[` that begins it. */
function closingIn(text: Text, before: readonly PhrasingContent[]): Closing | undefined {
  for (let close = text.value.indexOf(']'); close >= 0; close = text.value.indexOf(']', close + 1)) {
    const opening = openingOf(text, close, before);
    if (!opening) continue;
    const rest = text.value.slice(close + 1);
    const read = rest.startsWith('{') ? readAttributes(rest) : undefined;
    if (!read && opening.name === undefined) continue;
    return {
      ...opening,
      close,
      ...(read ? { attributes: propertiesOf(read.attributes) } : {}),
      length: 1 + (read?.length ?? 0),
    };
  }
  return undefined;
}

function openingOf(text: Text, close: number, before: readonly PhrasingContent[]) {
  let depth = 0;
  let seen = 0;
  for (let openIndex = before.length; openIndex >= 0 && seen < LONGEST; openIndex--) {
    const node = openIndex === before.length ? text : before[openIndex]!;
    if (node.type !== 'text') continue;
    const end = openIndex === before.length ? close - 1 : node.value.length - 1;
    for (let open = end; open >= 0 && seen < LONGEST; open--, seen++) {
      if (node.value[open] === ']') depth += 1;
      if (node.value[open] !== '[' || depth-- > 0) continue;
      const name = BEFORE.exec(node.value.slice(Math.max(0, open - 12), open))?.[1];
      const known = name !== undefined && TEXT_DIRECTIVES.has(name);
      return known ? { openIndex, open, from: open - name.length - 1, name } : { openIndex, open, from: open };
    }
  }
  return undefined;
}

function build(
  nodes: readonly PhrasingContent[],
  { from, open, close, name, attributes, length }: Closing,
): PhrasingContent[] {
  const first = nodes[0] as Text;
  const last = nodes.at(-1) as Text;
  const inner: PhrasingContent[] =
    first === last
      ? [textPart(first, open + 1, close)]
      : [textPart(first, open + 1, first.value.length), ...nodes.slice(1, -1), textPart(last, 0, close)];
  const span: Span = { type: 'span', children: inner.filter((node) => node.type !== 'text' || node.value !== '') };
  if (name !== undefined) span.name = name;
  if (first.position && last.position)
    span.position = {
      start: pointIn(first.value, from, first.position.start),
      end: pointIn(last.value, close + length, last.position.start),
    };
  if (attributes) addProperties(span, attributes);
  return [textPart(first, 0, from), span, textPart(last, close + length, last.value.length)];
}
