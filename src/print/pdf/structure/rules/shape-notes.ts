import type { TaggedElement } from '../../../print-facts.js';
import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { rebuildKids, visitElements } from '../walk.js';

/**
 * Notes get their identifier (ISO 14289-1 7.9), links to them a Reference around them, and both know of each other. A
 * list of nothing but notes goes: L may hold only items.
 */
export function shapeNotes(root: StructureNode, targets: ReadonlyMap<string, number>): void {
  const notes = new Map<number, StructureNode>();
  visitElements(root, (node) => {
    if (node.type !== 'Note') return;
    node.id = `note-${node.facts?.id ?? node.number}`;
    notes.set(node.number, node);
  });
  if (notes.size === 0) return;
  rebuildKids(root, (node) => node.kids.flatMap((kid) => shapeKid(node, kid, notes, targets)));
}

function shapeKid(
  parent: StructureNode,
  kid: StructureKid,
  notes: ReadonlyMap<number, StructureNode>,
  targets: ReadonlyMap<string, number>,
): StructureKid[] {
  if (kid.kind !== 'element') return [kid];
  if (kid.type === 'L' && kid.kids.every((item) => item.kind === 'element' && item.type === 'Note')) return kid.kids;
  const note = kid.type === 'Link' ? notes.get(targetOf(kid.facts, targets)) : undefined;
  if (note === undefined) return [kid];
  const reference = parent.type === 'Reference' ? parent : structureNode('Reference', [kid]);
  reference.references.push(note);
  note.references.push(reference);
  return reference === parent ? [kid] : [reference];
}

function targetOf(facts: TaggedElement | undefined, targets: ReadonlyMap<string, number>): number {
  return facts?.href?.startsWith('#') === true ? (targets.get(facts.href.slice(1)) ?? -1) : -1;
}
