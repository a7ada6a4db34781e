import type { ElementContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { markdownParser } from '../syntax/markdown-parser.js';

const processor = markdownParser({ math: false }).use(remarkRehype).freeze();

/** Parses Markdown without blocks: the content of its first paragraph. Raw HTML in it is left out. */
export function parseInline(markdown: string): PhrasingContent[] {
  const first = processor.parse(markdown).children[0];
  const children = first?.type === 'paragraph' ? first.children : [{ type: 'text' as const, value: markdown }];
  for (const child of children) delete child.position;
  return children;
}

/** The same as HTML. */
export function inlineToHtml(markdown: string): ElementContent[] {
  if (markdown.trim() === '') return [];
  const paragraph: Paragraph = { type: 'paragraph', children: parseInline(markdown) };
  const [html] = processor.runSync({ type: 'root', children: [paragraph] }).children;
  return html?.type === 'element' ? html.children : [];
}
