import type { Rule } from '../rule.js';
import { largest } from '../text/largest.js';
import { verbatim } from '../text/verbatim.js';

export const codeLineLong: Rule<{ readonly max: number }> = {
  documentation: {
    id: 'code-line-long',
    severity: 'info',
    title: 'Line of code far longer than the page is wide',
    why: 'Such lines are broken in print and on e-readers, and enlarged text breaks them again and again.',
    fix: 'Break the line where the language allows it, or leave out what does not matter.',
    clauses: ['WCAG 2.2 SC 1.4.10'],
    options: { max: 'Characters allowed in a line; 160 when not set.' },
  },
  defaults: { max: 160 },
  chapter: ({ report, options }) => ({
    elements: {
      pre(block) {
        const lines = verbatim(block).split('\n');
        const longest = largest(lines.map(({ length }) => length));
        if (longest <= options.max) return;
        report({
          at: block,
          words: lines.find(({ length }) => length === longest)!,
          message: `Unexpected line of ${longest} characters in code, expected at most ${options.max}`,
          hint: 'Break the line',
          found: String(longest),
          expected: `at most ${options.max}`,
        });
      },
    },
  }),
};
