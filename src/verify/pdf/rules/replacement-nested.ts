import type { PdfRule } from '../rule.js';

/** ActualText inside marked content: correct by the standard, but some readers drop what follows. */
export const replacementNested: PdfRule = {
  documentation: {
    id: 'pdf-replacement-nested',
    severity: 'warning',
    title: 'Replacement text nested inside tagged content',
    why: 'Readers built on Poppler (Okular, Evince) lose the rest of the paragraph after such a span.',
    fix: 'Give the span marked content of its own, or map its glyphs to letters.',
    clauses: ['ISO 32000-1 §14.9.4'],
  },
  check({ pages }, report) {
    for (const { page, faults } of pages) {
      const fault = faults.find(({ kind }) => kind === 'actual-text-nested');
      if (fault)
        report({
          message: `Unexpected replacement text inside tagged content, ${fault.count} times, expected marked content of its own`,
          at: { page: page.index },
        });
    }
  },
};
