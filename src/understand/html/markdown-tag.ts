import { TAG } from './tag.js';

/** An element that asks for Markdown in it, as far as it is in one text. */
export interface MarkdownElement {
  /** Its content is text, not blocks. */
  readonly ofText: boolean;
  /** The start tag without the attribute. */
  readonly tag: string;
  /** Offsets of the start tag, the content and the end tag; without an end tag, the content ends with the text. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

const OF_TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 dt address caption figcaption legend summary td th span a em strong'.split(' '),
);
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/**
 * Finds the outermost elements with the attribute `markdown` of PHP Markdown Extra, kramdown and Python-Markdown
 * (`<div markdown="1">`, `<div markdown>`): their content is Markdown although it stands in a block of HTML.
 */
export function findMarkdownElements(html: string): MarkdownElement[] {
  const found: MarkdownElement[] = [];
  const tags = [...html.matchAll(TAG)];
  for (let index = 0; index < tags.length; index += 1) {
    const [whole, slash, name = '', attributes = '', empty = ''] = tags[index]!;
    const asked = slash || empty ? undefined : askedFor(attributes);
    if (asked === undefined) continue;
    const start = tags[index]!.index;
    const element = name.toLowerCase();
    const last = endTag(tags, index, element);
    const ofText = asked.mode === 'span' || OF_TEXT.has(element);
    const contentEnd = tags[last]?.index ?? html.length;
    const end = contentEnd + (tags[last]?.[0].length ?? 0);
    found.push({ ofText, tag: `<${name}${asked.others}>`, start, contentStart: start + whole.length, contentEnd, end });
    index = last;
  }
  return found;
}

/** Index of the end tag that belongs to a start tag; that of no tag where there is none. */
function endTag(tags: readonly RegExpExecArray[], start: number, element: string): number {
  let depth = 1;
  for (let index = start + 1; index < tags.length; index += 1) {
    const [, slash, name = '', , empty] = tags[index]!;
    if (name.toLowerCase() !== element || empty) continue;
    depth += slash ? -1 : 1;
    if (depth === 0) return index;
  }
  return tags.length;
}

/** Undefined where the attribute is absent or says no (`0`). */
function askedFor(attributes: string): { readonly mode: string; readonly others: string } | undefined {
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    if (match[1]!.toLowerCase() !== 'markdown') continue;
    const mode = (match[2] ?? '').replace(/["']/g, '');
    const others = attributes.slice(0, match.index) + attributes.slice(match.index + match[0].length);
    return mode === '0' ? undefined : { mode, others };
  }
  return undefined;
}
