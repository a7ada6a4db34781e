import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';
import { STANDARD_TYPES } from '../structure/standard-types.js';
import { mapType } from '../structure/types-of.js';

/** Types of one's own end in standard ones, and standard ones stay what they are. */
export const roleMap: PdfRule = {
  documentation: {
    id: 'pdf-role-map',
    severity: 'error',
    title: 'Structure type that no reader knows',
    why: 'A screen reader knows the standard types only; of others it says nothing.',
    fix: 'Map the type to a standard one in the role map.',
    clauses: [
      'ISO 14289-1 §7.1',
      'Matterhorn 02-001',
      'Matterhorn 02-003',
      'Matterhorn 02-004',
      'ISO 19005-2 §6.7.3.4',
    ],
  },
  check(document, report) {
    const { tree, file } = document;
    if (!tree) return;
    for (const type of tree.roleMap.keys())
      if (STANDARD_TYPES.has(type))
        report({ message: `Unexpected mapping of the standard type ${type}, expected it to be left alone` });
    const reported = new Set<string>();
    for (const element of tree.elements) {
      const { fault } = mapType(file, element.dictionary, tree.roleMap);
      if (!fault || reported.has(element.ownType)) continue;
      reported.add(element.ownType);
      const problem = fault === 'circular' ? 'that is mapped to itself' : 'without a mapping';
      report({
        message: `Unexpected structure type ${element.ownType} ${problem}, expected a standard type`,
        at: placeOfElement(document, element),
      });
    }
  },
};
