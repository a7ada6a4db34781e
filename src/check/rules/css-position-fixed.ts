import type { Rule } from '../rule.js';

export const cssPositionFixed: Rule = {
  documentation: {
    id: 'css-position-fixed',
    severity: 'warning',
    title: 'Content fixed to the screen',
    why: 'In an e-book there is no screen to fix it to: it covers the text, disappears, or stands on every page.',
    fix: 'Let it stand in the text; `float` places something beside it.',
    clauses: ['WCAG 2.2 SC 1.4.10', 'WCAG 2.2 SC 1.3.2'],
    examples: [{ bad: '.tip { position: fixed }', good: '.tip { float: right }' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property === 'position' && (value === 'fixed' || value === 'sticky'))) return;
      report({
        at: place,
        message: `Unexpected \`position: ${value}\` for \`${selector}\`, expected content in the flow of the text`,
        hint: 'Remove the declaration, or use `float`',
        found: `${property}: ${value}`,
      });
    },
  }),
};
