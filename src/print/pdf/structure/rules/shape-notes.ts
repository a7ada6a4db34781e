import { addReference, type StructureKid, type StructureNode, structureNode } from '../node.js';
import { rebuildKids, visitElements } from '../walk.js';

/**
 * Notes get their identifier (ISO 14289-1 7.9), links to them a Reference around them, and both know of each other. A
 * list of nothing but notes goes: L may hold only items.
 */
export function shapeNotes(root: StructureNode, leads: ReadonlyMap<StructureNode, StructureNode>): void {
  let notes = 0;
  visitElements(root, (node) => {
    if (node.type !== 'Note') return;
    notes++;
    node.id = `note-${node.facts?.id ?? node.number}`;
  });
  if (notes > 0) rebuildKids(root, (node) => node.kids.flatMap((kid) => shapeKid(node, kid, leads)));
}

function shapeKid(
  parent: StructureNode,
  kid: StructureKid,
  leads: ReadonlyMap<StructureNode, StructureNode>,
): StructureKid[] {
  if (kid.kind !== 'element') return [kid];
  if (kid.type === 'L' && kid.kids.every((item) => item.kind === 'element' && item.type === 'Note')) return kid.kids;
  const note = leads.get(kid);
  if (note?.type !== 'Note') return [kid];
  const reference = parent.type === 'Reference' ? parent : structureNode('Reference', [kid]);
  addReference(reference, note);
  addReference(note, reference);
  return reference === parent ? [kid] : [reference];
}
