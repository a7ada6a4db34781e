import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';
import { wordsOf } from '../structure/text.js';
import { elementsOf } from '../structure/tree.js';

/** Headings: from level 1, without gaps, numbered or not but not both. */
export const headingOrder: PdfRule = {
  documentation: {
    id: 'pdf-heading-order',
    severity: 'error',
    title: 'Heading that skips a level',
    why: 'Headings are the map by which people move through a document. A gap makes them search for what is not there.',
    fix: 'Let each heading be at most one level below the one before it, the first at level 1.',
    clauses: [
      'ISO 14289-1 §7.4',
      'Matterhorn 14-002',
      'Matterhorn 14-003',
      'Matterhorn 14-006',
      'Matterhorn 14-007',
      'WCAG 2.2 SC 1.3.1',
    ],
  },
  check(document, report) {
    let last = 0;
    let numbered = false;
    let plain = false;
    for (const element of document.tree?.elements ?? []) {
      const at = () => placeOfElement(document, element);
      if (element.type === 'H') plain = true;
      if (elementsOf(element).filter(({ type }) => type === 'H').length > 1)
        report({ message: 'Unexpected second H in one element, expected one', at: at() });
      const level = /^H(\d+)$/.exec(element.type)?.[1];
      if (level === undefined) continue;
      numbered = true;
      if (Number(level) > last + 1)
        report({
          message: `Unexpected heading H${level} “${wordsOf(document, element)}” after ${last === 0 ? 'none' : `H${last}`}, expected H${last + 1}`,
          at: at(),
        });
      last = Number(level);
    }
    if (numbered && plain) report({ message: 'Unexpected H beside numbered headings, expected one kind' });
  },
};
