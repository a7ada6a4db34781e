import type { Nodes } from 'hast';

/** What is read of a node: its text, with images spoken by their alternatives, white space collapsed. */
export function readingText(node: Nodes): string {
  return partsOf(node).replace(/\s+/g, ' ').trim();
}

/** Elements whose text is not run together with what stands beside them. */
const BLOCKS = /^(p|div|li|dt|dd|tr|td|th|h[1-6]|blockquote|pre|figcaption|summary|table|ul|ol|dl|br)$/;

function partsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  if (!('children' in node)) return '';
  // A formula's sources are kept beside it and are not read.
  const children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'annotation');
  const text = children.map(partsOf).join('');
  return node.type === 'element' && BLOCKS.test(node.tagName) ? ` ${text} ` : text;
}
