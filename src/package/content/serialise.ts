import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

const VOID_END = /><\/(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)>/g;

/**
 * XHTML of hast nodes, without the namespace declaration that the document's root has. Void elements are closed in
 * their start tag; other empty elements keep an end tag, so that HTML parsers read them alike.
 */
export function serialise(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      const tree = toXast(node) as Nodes;
      if (tree.type === 'element' && node.type === 'element' && node.tagName !== 'svg') delete tree.attributes.xmlns;
      return toXml(tree).replace(VOID_END, '/>');
    })
    .join('');
}
