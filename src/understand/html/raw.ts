import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Plugin } from 'unified';

/**
 * Parses the raw HTML in a chapter as a browser would, within the chapter. That is slow, so chapters without any do
 * without it.
 */
export const rehypeRawHtml: Plugin<[], Root> = () => (tree, file) =>
  holdsRaw(tree) ? (raw(tree, { file }) as Root) : tree;

function holdsRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}
