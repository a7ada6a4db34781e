import type { PdfRule } from '../rule.js';
import { readNumberTree } from '../structure/parent-tree.js';

/** Pages are called as they are printed. */
export const pageLabels: PdfRule = {
  documentation: {
    id: 'pdf-page-labels',
    severity: 'info',
    title: 'Pages without labels',
    why: '“Go to page 12” leads to the twelfth sheet instead of the page numbered 12.',
    fix: 'Write page labels that agree with the numbers printed.',
    clauses: ['ISO 14289-1 §7.17', 'WCAG Technique PDF17'],
  },
  check({ file, catalog }, report) {
    const root = file.dictionary(catalog, 'PageLabels');
    if (!root) report({ message: 'Unexpected absence of page labels, expected the numbers that are printed' });
    else if (!readNumberTree(file, root).has(0))
      report({
        message: 'Unexpected page labels that leave out the first page, expected them to begin there',
        severity: 'error',
      });
  },
};
