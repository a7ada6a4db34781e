import type { Nodes } from 'hast';

/** Text of a node with its white space as it is: for code. */
export function verbatim(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(verbatim).join('') : '';
}
