import type { Rule } from '../rule.js';
import { excerpt } from '../text/excerpt.js';

/** Four capital words in a row, with what may stand between words. */
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}’'-]+(?:[\s,;:.!?&—–]+(?:\p{Lu}[\p{Lu}\p{M}’'-]*|\d+)){3,}(?![\p{L}\p{N}])/gu;

export const allCaps: Rule<{ readonly min: number }> = {
  documentation: {
    id: 'all-caps',
    severity: 'info',
    title: 'Passage in capital letters',
    why: 'Capitals have no outline to recognise words by, and some screen readers spell them out letter by letter.',
    fix: 'Write it in normal letters, and use emphasis or a stylesheet (`font-variant-caps`) for the look.',
    clauses: ['WCAG 2.2 SC 3.1.5'],
    examples: [{ bad: 'NEVER OPEN THE BOX WHILE IT RUNS.', good: '**Never open the box while it runs.**' }],
    options: { min: 'Letters from which a passage in capitals is reported; 25 when not set.' },
  },
  defaults: { min: 25 },
  chapter: ({ report, options }) => ({
    prose({ element, text }) {
      if (!/\p{Lu}{3}/u.test(text)) return;
      const passage = Array.from(text.matchAll(CAPITALS), ([found]) => found).find(
        (found) => found.replace(/\P{L}/gu, '').length >= options.min && !isEnumeration(found),
      );
      if (passage === undefined) return;
      report({
        at: element,
        words: passage,
        message: `Unexpected passage in capital letters “${excerpt(passage)}”, expected normal letters`,
        hint: 'Write it in normal letters, with emphasis where it is meant',
        found: passage,
      });
    },
  }),
};

// "NASA, ESA, JAXA": abbreviations in a row. In a sentence most words follow each other without a mark.
function isEnumeration(passage: string): boolean {
  return passage.split(/(?<![,;:.&/]) /u).length < 4;
}
