import type { Rule } from '../rule.js';

export const cssUserSelect: Rule = {
  documentation: {
    id: 'css-user-select',
    severity: 'warning',
    title: 'Text that cannot be selected',
    why: 'Selecting is how readers look words up, have a passage read aloud or translated, and take notes.',
    fix: 'Remove the declaration.',
    clauses: ['WCAG 2.2 SC 2.1.1'],
    examples: [{ bad: 'p { user-select: none }', good: 'p { }' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property.endsWith('user-select') && value === 'none')) return;
      report({
        at: place,
        message: `Unexpected \`user-select: none\` for \`${selector}\`, expected text that can be selected`,
        hint: 'Remove the declaration',
        found: `${property}: ${value}`,
      });
    },
  }),
};
