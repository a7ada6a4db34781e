import { type StructureNode, setAttribute } from './node.js';
import { visitElements } from './walk.js';

/** Names notes as PDF 2.0 and PDF/UA-2 have them: FENote with its kind (ISO 32000-2 14.8.4.7.3). */
export function nameTypesForUa2(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.type !== 'Note') return;
    node.type = 'FENote';
    setAttribute(node, 'FENote', 'NoteType', node.facts?.noteType === 'endnote' ? '/Endnote' : '/Footnote');
  });
}
