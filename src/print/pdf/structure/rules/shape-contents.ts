import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { visitElements } from '../walk.js';

/**
 * Turns the lists of a table of contents into TOC and TOCI with Reference and Link (ISO 32000-1 table 333). The element
 * around them, which may hold a heading, becomes a Sect.
 */
export function shapeContents(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.type !== 'TOC' || node.facts === undefined) return;
    node.type = 'Sect';
    visitElements(node, shapePart);
  });
}

function shapePart(node: StructureNode): void {
  if (node.type === 'L') {
    node.type = 'TOC';
    node.attributes.delete('List');
  } else if (node.type === 'LI') {
    node.type = 'TOCI';
    node.kids = node.kids.flatMap(entryKids);
  }
}

function entryKids(kid: StructureKid): StructureKid[] {
  if (kid.kind === 'element' && (kid.type === 'LBody' || kid.type === 'P')) return kid.kids.flatMap(entryKids);
  if (kid.kind === 'element' && kid.type === 'Link') return [structureNode('Reference', [kid])];
  return [kid];
}
