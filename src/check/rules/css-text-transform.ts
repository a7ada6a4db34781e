import type { Rule } from '../rule.js';

export const cssTextTransform: Rule = {
  documentation: {
    id: 'css-text-transform',
    severity: 'info',
    title: 'Text turned into capitals by the stylesheet',
    why: 'Some screen readers spell capitals out, and longer passages are hard to read for people with dyslexia.',
    fix: 'Leave it out, or use `font-variant-caps: small-caps`.',
    clauses: ['WCAG 2.2 SC 3.1.5'],
    examples: [{ bad: 'h2 { text-transform: uppercase }', good: 'h2 { font-variant-caps: small-caps }' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property === 'text-transform' && value === 'uppercase' && !/^(?:\.?caps|abbr|acronym)$/u.test(selector)))
        return;
      report({
        at: place,
        message: `Unexpected \`text-transform: uppercase\` for \`${selector}\`, expected letters as written`,
        hint: 'Leave it out, or use small capitals',
        found: `${property}: ${value}`,
      });
    },
  }),
};
