import type { ElementContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parse } from '../parse.js';

/** Parses Markdown without blocks: the content of its first paragraph. Raw HTML in it is left out. */
export function parseInline(markdown: string): PhrasingContent[] {
  const first = parse(markdown, false).children[0];
  const children = first?.type === 'paragraph' ? first.children : [{ type: 'text' as const, value: markdown }];
  for (const child of children) delete child.position;
  return children;
}

/** The same as HTML. */
export function inlineToHtml(markdown: string): ElementContent[] {
  if (markdown.trim() === '') return [];
  const paragraph: Paragraph = { type: 'paragraph', children: parseInline(markdown) };
  return (toHast(paragraph) as { children: ElementContent[] }).children;
}
