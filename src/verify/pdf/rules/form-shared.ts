import type { PdfRule } from '../rule.js';

/** A form with marks of its own can be shown once only: its marks are one place in the tree. */
export const formShared: PdfRule = {
  documentation: {
    id: 'pdf-form-shared',
    severity: 'error',
    title: 'Tagged drawing that is shown twice',
    why: 'The same tags would stand for two places; a reader finds one of them.',
    fix: 'Write the drawing twice, or tag it where it is shown.',
    clauses: ['ISO 14289-1 §7.20', 'Matterhorn 30-002'],
  },
  check({ pages }, report) {
    const seen = new Set<number>();
    for (const { page, forms } of pages) {
      for (const { number, marked } of forms) {
        if (number === undefined || marked.size === 0) continue;
        if (seen.has(number))
          report({
            message: 'Unexpected second use of a form with tagged content, expected one',
            at: { page: page.index },
          });
        seen.add(number);
      }
    }
  },
};
