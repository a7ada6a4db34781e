import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { factsOf } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { markupForeign } from '../findings/markdown.js';
import { pointIn, sourceOf } from '../source.js';
import { FOREIGN_SIGNS, type ForeignSign } from './foreign-signs.js';

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
 * Reports what the author wrote for another tool and Lectern prints as it stands. Runs after everything that reads
 * Markdown has taken its own.
 */
export const remarkForeignMarkup: Plugin<[], Root> = () => (tree, file) => {
  const { context } = factsOf(file);
  visit(tree, String(file), signsFor(context), context);
};

function signsFor({ document, config }: ChapterContext): readonly ForeignSign[] {
  const expanded = document.writtenAt !== undefined;
  return FOREIGN_SIGNS.filter(({ isTemplate, isMath }) => !(isTemplate && expanded) && !(isMath && !config.text.math));
}

function visit(node: Nodes, source: string, signs: readonly ForeignSign[], context: ChapterContext): void {
  if (WORDED.has(node.type)) {
    if (SUSPECT.test(sourceOf(node, source))) find(node, maskedText(node, source), signs, context);
  } else if (node.type === 'thematicBreak') findWhole(COLUMNS, node, source, context);
  else if (node.type === 'code') findWhole(FENCED, node, source, context);
  else if ('children' in node) for (const child of node.children) visit(child, source, signs, context);
}

function find({ position }: Nodes, text: string, signs: readonly ForeignSign[], context: ChapterContext): void {
  const { start } = position!;
  let rest = text;
  for (const sign of signs) {
    for (const { 0: found, index } of rest.matchAll(sign.pattern)) {
      const end = index + found.length;
      report(sign, found, { start: pointIn(text, index, start), end: pointIn(text, end, start) }, context);
      rest = rest.slice(0, index) + mask(found) + rest.slice(end);
    }
  }
}

/** A block that is as a whole what a sign says. */
function findWhole(sign: ForeignSign, block: Nodes, source: string, context: ChapterContext): void {
  const [found = ''] = sourceOf(block, source).split('\n', 1);
  if (block.position && found.search(sign.pattern) >= 0) report(sign, found, block.position, context);
}

/** The author's words of a block as written; all that is no text, marks of emphasis and links too, as U+FFFC. */
function maskedText(block: Nodes, source: string): string {
  const { start, end } = block.position!;
  const masked: string[] = [];
  let at = start.offset!;
  const keep = (node: Nodes): void => {
    if ('children' in node && node.type !== 'linkReference') for (const child of node.children) keep(child);
    if (node.type !== 'text' || !node.position || node.position.start.offset! < at) return;
    masked.push(mask(source.slice(at, node.position.start.offset)), sourceOf(node, source));
    at = node.position.end.offset!;
  };
  keep(block);
  masked.push(mask(source.slice(at, end.offset)));
  return masked.join('');
}

/** As many characters, with the line ends kept. */
function mask(text: string): string {
  return text.replace(/[^\n]/g, '￼');
}

function report(sign: ForeignSign, found: string, position: Position, context: ChapterContext): void {
  const excerpt = found.replaceAll('￼', '`…`').replace(/\s+/g, ' ').slice(0, 60);
  context.report(
    markupForeign,
    {
      message: `Unexpected ${sign.name} “${excerpt}”, expected ${sign.expected}`,
      hint: sign.hint,
      found: excerpt,
      expected: sign.expected,
    },
    { position },
  );
}
