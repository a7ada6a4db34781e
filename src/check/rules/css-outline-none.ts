import type { Rule } from '../rule.js';

export const cssOutlineNone: Rule = {
  documentation: {
    id: 'css-outline-none',
    severity: 'warning',
    title: 'Focus made invisible',
    why: 'Who reads with a keyboard or switch can no longer see which link is chosen.',
    fix: 'Remove the declaration, or give the focus another clear mark.',
    clauses: ['WCAG 2.2 SC 2.4.7'],
    examples: [{ bad: 'a:focus { outline: none }', good: 'a:focus { outline: 2px solid }' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!(/:focus/u.test(selector) && property.startsWith('outline') && /^(?:none|0|0px)$/u.test(value))) return;
      report({
        at: place,
        message: `Unexpected \`${property}: ${value}\` for \`${selector}\`, expected a visible focus`,
        hint: 'Remove the declaration',
        found: `${property}: ${value}`,
      });
    },
  }),
};
