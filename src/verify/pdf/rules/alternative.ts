import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';

/** Figures and formulas have words that stand for them. */
export const alternative: PdfRule = {
  documentation: {
    id: 'pdf-alternative-missing',
    severity: 'error',
    title: 'Figure or formula without alternative text',
    why: 'A screen reader says “graphic” and nothing more.',
    fix: 'Say in Alt what the figure says.',
    clauses: ['ISO 14289-1 §7.3', 'ISO 14289-1 §7.7', 'Matterhorn 13-004', 'Matterhorn 17-002', 'WCAG 2.2 SC 1.1.1'],
  },
  check(document, report) {
    for (const element of document.tree?.elements ?? []) {
      if (element.type !== 'Figure' && element.type !== 'Formula') continue;
      const alt = document.file.text(element.dictionary, 'Alt')?.trim();
      const at = placeOfElement(document, element);
      if (!alt && !document.file.text(element.dictionary, 'ActualText'))
        report({ message: `Unexpected ${element.type} without Alt, expected alternative text`, at });
      else if (alt && /^\S+\.(png|jpe?g|gif|svg|webp|avif|tiff?)$/i.test(alt))
        report({
          message: `Unexpected file name ${alt} as alternative text, expected a description`,
          severity: 'warning',
          at,
        });
    }
  },
};
