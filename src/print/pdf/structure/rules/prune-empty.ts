import type { StructureNode } from '../node.js';
import { rebuildKids } from '../walk.js';

const CELLS = new Set(['TH', 'TD']);

/** Removes elements without content, and spans that say nothing. Empty cells stay: they hold the table's grid. */
export function pruneEmpty(root: StructureNode): void {
  rebuildKids(root, (node) =>
    node.kids.flatMap((kid) => {
      if (kid.kind !== 'element') return [kid];
      if (kid.kids.length === 0 && !CELLS.has(kid.type)) return [];
      const sameCode = kid.type === 'Code' && node.type === 'Code';
      return (kid.type === 'Span' && isPlain(kid)) || sameCode ? kid.kids : [kid];
    }),
  );
}

function isPlain(node: StructureNode): boolean {
  const { language, alt, actualText, expansion, id, attributes, number } = node;
  return (
    [language, alt, actualText, expansion, id].every((value) => value === undefined) &&
    (attributes?.size ?? 0) === 0 &&
    number === 0
  );
}
