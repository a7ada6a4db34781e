import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { findElement, visitElements } from '../walk.js';

/**
 * Turns the lists of a table of contents into TOC and TOCI with Reference and Link (ISO 32000-1 table 333). The element
 * around them, which may hold a heading, becomes a Sect.
 */
export function shapeContents(root: StructureNode, leads: ReadonlyMap<StructureNode, StructureNode>): void {
  visitElements(root, (node) => {
    if (node.type !== 'TOC' || node.facts === undefined) return;
    node.type = 'Sect';
    visitElements(node, (part) => shapePart(part, leads));
  });
}

function shapePart(node: StructureNode, leads: ReadonlyMap<StructureNode, StructureNode>): void {
  if (node.type === 'L') {
    node.type = 'TOC';
    node.attributes?.delete('List');
  } else if (node.type === 'LI') {
    node.type = 'TOCI';
    node.kids = node.kids.flatMap(entryKids);
    // PDF/UA-2 wants the entry to name what it leads to (ISO 14289-2 8.2.5.8).
    const link = findElement(node, (inner) => leads.has(inner));
    if (link !== undefined) node.references = [leads.get(link)!];
  }
}

function entryKids(kid: StructureKid): StructureKid[] {
  if (kid.kind === 'element' && (kid.type === 'LBody' || kid.type === 'P')) return kid.kids.flatMap(entryKids);
  if (kid.kind === 'element' && kid.type === 'Link') return [structureNode('Reference', [kid])];
  return [kid];
}
