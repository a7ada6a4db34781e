import type { Rule } from '../rule.js';

export const cssAnimation: Rule = {
  documentation: {
    id: 'css-animation',
    severity: 'warning',
    title: 'Movement made by the stylesheet',
    why: 'Movement distracts, can make people ill, and e-readers with electronic paper cannot show it.',
    fix: 'Remove the declaration.',
    clauses: ['WCAG 2.2 SC 2.2.2', 'WCAG 2.2 SC 2.3.1', 'EPUB Accessibility 1.1 §3.2'],
    examples: [{ bad: '.new { animation: blink 1s infinite }', good: '.new { font-weight: bold }' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!((property === 'animation' || property === 'animation-name') && value !== 'none')) return;
      report({
        at: place,
        message: `Unexpected animation of \`${selector}\`, expected text that stands still`,
        hint: 'Remove the declaration',
        found: `${property}: ${value}`,
      });
    },
  }),
};
