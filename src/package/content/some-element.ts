import type { Element, Root } from 'hast';

/** Whether any element of the tree passes the test. */
export function someElement(parent: Root | Element, test: (element: Element) => boolean): boolean {
  return parent.children.some((node) => node.type === 'element' && (test(node) || someElement(node, test)));
}
