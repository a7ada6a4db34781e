import { isArray } from '../file/objects.js';
import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';
import { isElement, type StructureElement } from '../structure/tree.js';

/** Where a figure is, for those who magnify or reflow. */
export const boundingBox: PdfRule = {
  documentation: {
    id: 'pdf-bounding-box',
    severity: 'warning',
    title: 'Figure or formula without a bounding box',
    why: 'Magnifiers and reflowing readers find a figure by its box.',
    fix: 'Give the element a Layout attribute BBox.',
    clauses: ['ISO 14289-1 §7.3', 'ISO 32000-1 §14.8.5.4.3'],
  },
  check(document, report) {
    for (const element of document.tree?.elements ?? []) {
      if ((element.type !== 'Figure' && element.type !== 'Formula') || !isOnPage(element)) continue;
      const box = element.attributes.get('Layout')?.get('BBox');
      const numbers = box !== undefined && isArray(box) ? box.map((side) => document.file.resolve(side)) : [];
      if (numbers.length === 4 && numbers.every((side) => typeof side === 'number')) continue;
      report({
        message: `Unexpected ${element.type} without BBox, expected its place on the page`,
        at: placeOfElement(document, element),
      });
    }
  },
};

/** A figure that is made of text only needs no box. */
function isOnPage(element: StructureElement): boolean {
  return element.children.some((child) => (isElement(child) ? isOnPage(child) : 'mcid' in child));
}
