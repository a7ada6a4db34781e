import { points } from '../css/length.js';
import type { Rule } from '../rule.js';

export const cssFontSizeAbsolute: Rule = {
  documentation: {
    id: 'css-font-size-absolute',
    severity: 'warning',
    title: 'Text size in absolute units',
    why: 'Reading systems let readers choose the size of text; text in fixed sizes does not follow, or loses its proportions.',
    fix: 'Use `em`, `rem` or `%`. Stylesheets for print only may use points.',
    clauses: ['WCAG 2.2 SC 1.4.4'],
    examples: [{ bad: 'p { font-size: 12px }', good: 'p { font-size: 1em }' }],
  },
  stylesheet: ({ report, stylesheet }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property === 'font-size' && points(value) !== undefined && stylesheet.media !== 'print')) return;
      report({
        at: place,
        message: `Unexpected \`font-size: ${value}\` for \`${selector}\`, expected a relative size`,
        hint: 'Use `em`, `rem` or `%`',
        found: `${property}: ${value}`,
      });
    },
  }),
};
