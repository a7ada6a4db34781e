import { points } from '../css/length.js';
import type { Rule } from '../rule.js';

export const cssLineHeightAbsolute: Rule = {
  documentation: {
    id: 'css-line-height-absolute',
    severity: 'warning',
    title: 'Line spacing in absolute units',
    why: 'When readers enlarge the text the lines run into each other.',
    fix: 'Use a number without a unit: `line-height: 1.5`.',
    clauses: ['WCAG 2.2 SC 1.4.12'],
    examples: [{ bad: 'p { line-height: 18px }', good: 'p { line-height: 1.5 }' }],
  },
  stylesheet: ({ report, stylesheet }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property === 'line-height' && points(value) !== undefined && value !== '0' && stylesheet.media !== 'print'))
        return;
      report({
        at: place,
        message: `Unexpected \`line-height: ${value}\` for \`${selector}\`, expected a number without a unit`,
        hint: 'Use a number such as 1.5',
        found: `${property}: ${value}`,
      });
    },
  }),
};
