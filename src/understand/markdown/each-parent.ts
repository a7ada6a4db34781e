import type { Nodes, Parents, Root } from 'mdast';

/**
 * Calls `visit` for every node of a Markdown tree that has children, from the outside in. `visit` may replace the
 * children: the new ones are visited.
 */
export function eachParent(tree: Root, visit: (parent: Parents) => void): void {
  visitFrom(tree, visit);
}

function visitFrom(parent: Parents, visit: (parent: Parents) => void): void {
  visit(parent);
  for (const child of parent.children as Nodes[]) if ('children' in child) visitFrom(child, visit);
}
