import type { Rule } from '../rule.js';
import { descendants } from '../text/descendants.js';
import { property } from '../text/property.js';

export const pageLabelDuplicate: Rule = {
  documentation: {
    id: 'page-label-duplicate',
    severity: 'warning',
    title: 'Same page number marked twice',
    why: '“Go to page 12” can lead to one of the places only.',
    fix: 'Correct the number of one of the page marks.',
    clauses: ['EPUB Accessibility 1.1 §4.1.2', 'WCAG 2.2 SC 2.4.5'],
    examples: [
      {
        bad: '<span role="doc-pagebreak" id="p12" aria-label="12"></span>One\n\n<span role="doc-pagebreak" id="p12b" aria-label="12"></span>Two',
        good: '<span role="doc-pagebreak" id="p12" aria-label="12"></span>One\n\n<span role="doc-pagebreak" id="p13" aria-label="13"></span>Two',
      },
    ],
  },
  publication({ publication, report }) {
    const seen = new Set<string>();
    const marks = publication.chapters.flatMap((chapter) =>
      descendants(chapter.tree)
        .filter(({ properties }) => properties.role === 'doc-pagebreak')
        .map((mark) => ({ label: property(mark, 'aria-label') ?? '', mark, chapter })),
    );
    for (const { label, mark, chapter } of marks) {
      if (seen.has(label)) {
        report({
          at: chapter.placeOf(mark),
          message: `Unexpected second mark of page “${label}”, expected each page once`,
          hint: 'Correct the number of the page mark',
          found: label,
        });
      }
      if (label !== '') seen.add(label);
    }
  },
};
