import type { StructureKid, StructureNode } from '../node.js';
import { visitElements } from '../walk.js';

/** Moves the caption of a figure that holds one table into that table, where ISO 32000-1 table 337 wants it. */
export function placeCaptions(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.facts?.name !== 'figure') return;
    const is = (type: string) => (kid: StructureKid) => kid.kind === 'element' && kid.type === type;
    const tables = node.kids.filter(is('Table')) as StructureNode[];
    const captions = node.kids.filter(is('Caption'));
    const table = tables[0];
    if (tables.length !== 1 || captions.length !== 1 || table!.kids.some(is('Caption'))) return;
    const first = node.kids.indexOf(captions[0]!) < node.kids.indexOf(table!);
    node.kids = node.kids.filter((kid) => kid !== captions[0]);
    if (first) table!.kids.unshift(captions[0]!);
    else table!.kids.push(captions[0]!);
  });
}
