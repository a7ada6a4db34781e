import type { ElementContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { markdownParser } from '../syntax/markdown-parser.js';
import { handlers } from './handlers.js';

/** Without and with mathematics. */
const PLAIN = processorFor({ math: false });
const MATHEMATICAL = processorFor({ math: true });

function processorFor(options: { readonly math: boolean }) {
  return markdownParser(options).use(remarkRehype, { handlers }).freeze();
}

/**
 * Parses Markdown without blocks: the content of its first paragraph. Raw HTML in it is left out.
 *
 * @param math whether `$…$` is mathematics
 */
export function parseInline(markdown: string, math: boolean): PhrasingContent[] {
  const first = (math ? MATHEMATICAL : PLAIN).parse(markdown).children[0];
  const children = first?.type === 'paragraph' ? first.children : [{ type: 'text' as const, value: markdown }];
  for (const child of children) delete child.position;
  return children;
}

/** The same as HTML; formulas are still to be made of their marker elements. */
export function inlineToHtml(markdown: string, math: boolean): ElementContent[] {
  if (markdown.trim() === '') return [];
  const paragraph: Paragraph = { type: 'paragraph', children: parseInline(markdown, math) };
  const [html] = PLAIN.runSync({ type: 'root', children: [paragraph] }).children;
  return html?.type === 'element' ? html.children : [];
}
