import type { Rule } from '../rule.js';
import { accessibleName } from '../text/name.js';
import { property } from '../text/property.js';

export const mathAltMissing: Rule = {
  documentation: {
    id: 'math-alt-missing',
    severity: 'error',
    title: 'Formula without alternative text',
    why: 'Readers that cannot speak MathML, and PDF viewers, have only the alternative text to read the formula aloud from.',
    fix: 'Give the formula an `alttext`: `<math alttext="x squared">`.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'ISO 14289-1 §7.7'],
  },
  chapter: ({ report }) => ({
    elements: {
      math(math) {
        if (property(math, 'alttext')?.trim() || property(math, 'aria-label')?.trim() || accessibleName(math) === '')
          return;
        report({
          at: math,
          message: 'Unexpected formula without alternative text, expected its reading in words',
          hint: 'Give the formula an `alttext`',
        });
      },
    },
  }),
};
