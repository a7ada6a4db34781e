import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { factsOf } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { markupForeign } from '../findings/markdown.js';
import { FOREIGN_SIGNS, type ForeignSign } from './foreign-signs.js';

/** A place where one sign stands, and how often it stands in the chapter. */
interface Sighting {
  readonly sign: ForeignSign;
  readonly found: string;
  readonly position: Position;
  count: number;
}

const COLUMNS: ForeignSign = {
  name: 'table drawn with dashes',
  pattern: /-{2,} +-{2,}/g,
  expected: 'a table with bars: `| A | B |`, then `|---|---|`',
  hint: 'Write the rows with `|`',
};

/** A fence that is no code: a directive of MyST. */
const FENCED: ForeignSign = {
  name: 'directive',
  pattern:
    /^(?:`{3,}|~{3,})\{(?:admonition|attention|bibliography|card|caution|contents|csv-table|danger|dropdown|epigraph|error|figure|glossary|grid|hint|image|important|include|index|list-table|literalinclude|margin|note|seealso|sidebar|tab-set|table|tip|toctree|warning)\}/,
  expected: 'Markdown, or a division such as `::: {.note}` … `:::`',
  hint: 'Write it in Markdown; a note begins with `::: {.note}`, a figure is an image with a title',
};

/** Something that all of the signs have one of; most paragraphs have none of it. */
const SUSPECT =
  /\[\[|@|\{[{%+=~>-]|%%|8<|:[\w+-]+:|\{[a-z/#][^{}\n]*\}|\\[([a-z]|==|\*\*|__|^(?:[!?]{3}|\.\. |[ABDEIQTWX]>|import |export |\+[-=:]|\||#\.|\[toc)/im;

/** Blocks that hold words. */
const WORDED: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);

/**
 * Reports what the author wrote for another tool and Lectern prints as it stands, each kind once in a chapter. Runs
 * after everything that reads Markdown has taken its own.
 */
export const remarkForeignMarkup: Plugin<[], Root> = () => (tree, file) => {
  const { context } = factsOf(file);
  const sightings = new Map<ForeignSign, Sighting>();
  visit(tree, String(file), signsFor(context), sightings);
  for (const sighting of sightings.values()) report(sighting, context);
};

function signsFor({ document, config }: ChapterContext): readonly ForeignSign[] {
  const expanded = document.lineOrigin !== undefined;
  return FOREIGN_SIGNS.filter(({ isTemplate, isMath }) => !(isTemplate && expanded) && !(isMath && !config.text.math));
}

function visit(node: Nodes, source: string, signs: readonly ForeignSign[], sightings: Map<ForeignSign, Sighting>) {
  if (WORDED.has(node.type)) {
    const text = SUSPECT.test(sliceOf(node, source)) ? maskedText(node, source) : '';
    if (text !== '') find(text, node, signs, sightings);
  } else if (node.type === 'thematicBreak') findWhole(COLUMNS, node, source, sightings);
  else if (node.type === 'code') findWhole(FENCED, node, source, sightings);
  else if ('children' in node) for (const child of node.children) visit(child, source, signs, sightings);
}

function find(text: string, block: Nodes, signs: readonly ForeignSign[], sightings: Map<ForeignSign, Sighting>): void {
  let rest = text;
  for (const sign of signs) {
    for (const match of rest.matchAll(sign.pattern)) {
      const [found] = match;
      note({ sign, found, position: positionIn(block, text, match.index, found.length), count: 1 }, sightings);
      rest = rest.slice(0, match.index) + '￼'.repeat(found.length) + rest.slice(match.index + found.length);
    }
  }
}

/** A block that is as a whole what a sign says. */
function findWhole(sign: ForeignSign, block: Nodes, source: string, sightings: Map<ForeignSign, Sighting>): void {
  const [found = ''] = sliceOf(block, source).split('\n', 1);
  if (block.position && found.search(sign.pattern) >= 0)
    note({ sign, found, position: block.position, count: 1 }, sightings);
}

function note(sighting: Sighting, sightings: Map<ForeignSign, Sighting>): void {
  const earlier = sightings.get(sighting.sign);
  if (earlier) earlier.count += 1;
  else sightings.set(sighting.sign, sighting);
}

/** The author's words of a block as written; all that is no text, marks of emphasis and links too, as U+FFFC. */
function maskedText(block: Nodes, source: string): string {
  const { start, end } = block.position!;
  const masked: string[] = [];
  let at = start.offset!;
  const keep = (node: Nodes): void => {
    if ('children' in node && node.type !== 'linkReference') for (const child of node.children) keep(child);
    if (node.type !== 'text' || !node.position || node.position.start.offset! < at) return;
    masked.push(mask(source.slice(at, node.position.start.offset)), sliceOf(node, source));
    at = node.position.end.offset!;
  };
  keep(block);
  masked.push(mask(source.slice(at, end.offset)));
  return masked.join('');
}

/** As many characters, with the line ends kept; code is one sign, so that what touches it can be told. */
function mask(text: string): string {
  return text.replace(/[^\n]/g, '￼');
}

function sliceOf({ position }: Nodes, source: string): string {
  return position ? source.slice(position.start.offset, position.end.offset) : '';
}

/** Where a match stands: lines of a paragraph in a list or quotation keep their indent in `text`. */
function positionIn(block: Nodes, text: string, index: number, length: number): Position {
  const { start } = block.position!;
  const pointAt = (at: number) => {
    const before = text.slice(0, at);
    const breaks = before.split('\n').length - 1;
    const column = breaks === 0 ? start.column + at : at - before.lastIndexOf('\n');
    return { line: start.line + breaks, column, offset: start.offset! + at };
  };
  return { start: pointAt(index), end: pointAt(index + length) };
}

function report({ sign, found, position, count }: Sighting, context: ChapterContext): void {
  const excerpt = found.replaceAll('￼', '`…`').replace(/\s+/g, ' ').slice(0, 60);
  const more = count > 1 ? ` (one of ${count} in this chapter)` : '';
  context.report(
    markupForeign,
    {
      message: `Unexpected ${sign.name} “${excerpt}”${more}, expected ${sign.expected}`,
      hint: sign.hint,
      found: excerpt,
      expected: sign.expected,
    },
    { position },
  );
}
