import type { PrintFacts } from '../../../print-facts.js';
import type { StructureNode } from '../node.js';

/**
 * Puts each chapter into the part or chapter that it belongs to (ISO 32000-1 14.8.4.2: a part holds what it divides the
 * document into). They are printed one after the other; the order stays.
 */
export function nestChapters(
  root: StructureNode,
  { chapters, targets }: Pick<PrintFacts, 'chapters' | 'targets'>,
): void {
  const depths = new Map(chapters.map(({ id, depth }) => [targets.get(id), depth]));
  const path: StructureNode[] = [];
  root.kids = root.kids.filter((kid) => {
    const depth = kid.kind === 'element' && kid.number > 0 ? depths.get(kid.number) : undefined;
    if (kid.kind !== 'element' || depth === undefined) return true;
    path.splice(depth);
    const parent = path.at(-1);
    path[path.length] = kid;
    parent?.kids.push(kid);
    return parent === undefined;
  });
}
