import type { Code, Html, InlineCode, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { factsOf } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { markupForeign } from '../findings/markdown.js';
import { eachParent } from './each-parent.js';

/** Formats whose raw parts belong into a publication. */
const HTML = /^(?:html[45]?|epub[23]?)$/;
const BLOCK = /^\{=([a-z0-9_-]+)\}$/;
const INLINE = /^\{=([a-z0-9_-]+)\}/;

/**
 * Pandoc's raw parts, a fence with the info `{=html}` or code with `{=html}` behind it: HTML is read as such, what is
 * for other formats is left out and reported.
 */
export const remarkRawBlocks: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  if (!source.includes('{=')) return;
  const { context } = factsOf(file);
  eachParent(tree, (parent) => readRaw(parent, source, context));
};

function readRaw(parent: Parents, source: string, context: ChapterContext): void {
  const children = parent.children as RootContent[];
  parent.children = children.flatMap((child, index): RootContent[] => {
    const format = formatOf(child, children[index + 1]);
    return format === undefined ? [child] : raw(child as Code | InlineCode, format, source, context);
  }) as typeof parent.children;
}

/** The format that a block or an inline code is in; what says so behind inline code is taken away. */
function formatOf(node: RootContent, next: RootContent | undefined): string | undefined {
  if (node.type === 'code') return BLOCK.exec([node.lang, node.meta].filter(Boolean).join(' '))?.[1];
  if (node.type !== 'inlineCode' || next?.type !== 'text') return undefined;
  const [sign = '', format] = INLINE.exec(next.value) ?? [];
  next.value = next.value.slice(sign.length);
  return format;
}

function raw(node: Code | InlineCode, format: string, source: string, context: ChapterContext): Html[] {
  if (HTML.test(format)) return [{ type: 'html', value: node.value, ...placeInside(node, source) }];
  context.report(
    markupForeign,
    {
      message: `Unexpected text for the format “${format}”, expected Markdown or HTML (left out)`,
      found: format,
      hint: 'Write it in Markdown, or remove it',
    },
    node,
  );
  return [];
}

/** The content of a fence begins on the line below it. */
function placeInside({ type, position }: Code | InlineCode, source: string): { position?: Position } {
  if (!position) return {};
  if (type === 'inlineCode') return { position };
  const offset = source.indexOf('\n', position.start.offset) + 1;
  return { position: { ...position, start: { ...position.start, line: position.start.line + 1, offset } } };
}
