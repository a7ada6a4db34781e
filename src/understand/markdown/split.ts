import type { Root, RootContent } from 'mdast';

/**
 * Splits a document at its second and later level-1 headings. Definitions of links and notes serve all parts that use
 * them.
 */
export function splitAtTitles(tree: Root): readonly Root[] {
  const shared = tree.children.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition');
  const parts: RootContent[][] = [[]];
  let titles = 0;
  for (const node of tree.children) {
    if (shared.includes(node as never)) continue;
    if (node.type === 'heading' && node.depth === 1) {
      titles += 1;
      if (titles > 1) parts.push([]);
    }
    parts.at(-1)!.push(node);
  }
  if (parts.length === 1) return [tree];
  const given = parts.map((children) => notesUsed(children, shared));
  const unused = shared.filter((node) => !given.some((nodes) => nodes.includes(node)));
  return parts.map((children, index) => ({
    type: 'root',
    children: [...children, ...given[index]!, ...(index === 0 ? unused : [])],
  }));
}

/** Definitions of links, and the notes that are called from here. A note that nothing calls goes to the first part. */
function notesUsed(children: readonly RootContent[], shared: readonly RootContent[]): RootContent[] {
  const called = new Set<string>();
  const pending: unknown[] = [...children];
  const notes = new Map(
    shared.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])),
  );
  while (pending.length > 0) {
    const node = pending.pop() as RootContent;
    if (node.type === 'footnoteReference' && !called.has(node.identifier)) {
      called.add(node.identifier);
      const note = notes.get(node.identifier);
      if (note) pending.push(note);
    }
    if ('children' in node) pending.push(...node.children);
  }
  return shared.filter(
    (node) => node.type === 'definition' || (node.type === 'footnoteDefinition' && called.has(node.identifier)),
  );
}
