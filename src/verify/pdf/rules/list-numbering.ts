import type { PdfRule } from '../rule.js';
import { attributeName } from '../structure/attributes.js';
import { placeOfElement } from '../structure/place.js';
import { elementsOf } from '../structure/tree.js';

/** Lists with labels say how they are numbered. */
export const listNumbering: PdfRule = {
  documentation: {
    id: 'pdf-list-numbering',
    severity: 'warning',
    title: 'List with labels that does not say how it is numbered',
    why: 'A screen reader that knows the kind of list can say “item 3” or “bullet”.',
    fix: 'Give the list the attribute ListNumbering.',
    clauses: ['ISO 14289-1 §7.6', 'ISO 32000-1 §14.8.5.5', 'ISO 14289-2 §8.2.5.25'],
  },
  check(document, report) {
    for (const list of document.tree?.elements ?? []) {
      if (list.type !== 'L' || attributeName(list, 'List', 'ListNumbering') !== undefined) continue;
      const labelled = elementsOf(list).some((item) => elementsOf(item).some(({ type }) => type === 'Lbl'));
      if (labelled)
        report({
          message: 'Unexpected list with labels but without ListNumbering, expected its kind',
          at: placeOfElement(document, list),
        });
    }
  },
};
