import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';
import { isElement, type StructureElement } from '../structure/tree.js';

/** Elements that are right without content. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'Private', 'LBody']);

/** Elements without content, and those that say nothing. */
export const structureEmpty: PdfRule = {
  documentation: {
    id: 'pdf-structure-empty',
    severity: 'warning',
    title: 'Element without content or without meaning',
    why: 'Some screen readers stop at empty elements and say “blank”.',
    fix: 'Leave the element out.',
    clauses: ['ISO 14289-1 §7.1', 'ISO 32000-1 §14.8.4'],
  },
  check(document, report) {
    for (const element of document.tree?.elements ?? []) {
      const at = () => placeOfElement(document, element);
      if (element.type === 'NonStruct')
        report({ message: 'Unexpected NonStruct, expected an element that means something', at: at() });
      if (isEmpty(element) && !MAY_BE_EMPTY.has(element.type))
        report({ message: `Unexpected empty ${element.type}, expected content`, at: at() });
    }
  },
};

function isEmpty({ children, dictionary }: StructureElement): boolean {
  if (children.length === 0) return !dictionary.entries.has('ActualText') && !dictionary.entries.has('Alt');
  return children.every((child) => isElement(child) && isEmpty(child));
}
