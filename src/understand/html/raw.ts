import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Plugin } from 'unified';

/**
 * Parses the raw HTML in a chapter as a browser would, within the chapter. That is slow, so chapters without any, or
 * with nothing but comments, do without it; those are no part of a publication.
 */
export const rehypeRawHtml: Plugin<[], Root> = () => (tree, file) => {
  if (holdsRaw(tree)) return raw(tree, { file }) as Root;
  dropComments(tree);
  return tree;
};

function holdsRaw(node: Nodes): boolean {
  return node.type === 'raw' ? !isComment(node.value) : 'children' in node && node.children.some(holdsRaw);
}

function dropComments(node: Nodes): void {
  if (!('children' in node)) return;
  // What is left of raw HTML is comments.
  const kept = node.children.filter(({ type }) => type !== 'raw');
  if (kept.length < node.children.length) node.children = kept as typeof node.children;
  for (const child of kept) dropComments(child);
}

/** One comment and nothing beside it; `<!-->` and `<!--->` are over before they begin (HTML §13.1.6). */
function isComment(value: string): boolean {
  const text = value.trim();
  return text.startsWith('<!--') && !/^<!---?>/.test(text) && text.search(/--!?>/) === endOf(text);
}

function endOf(text: string): number {
  return text.endsWith('-->') ? text.length - 3 : -2;
}
