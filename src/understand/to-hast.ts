import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/** Turns a chapter's Markdown tree into HTML's; raw HTML in it is parsed as a browser would. */
export function toHtmlTree(tree: MarkdownRoot, hasHtml: boolean): Root {
  const html = toHast(tree, { allowDangerousHtml: hasHtml }) as Root;
  return hasHtml ? (raw(html) as Root) : html;
}
