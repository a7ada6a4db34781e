import type { Rule } from '../rule.js';

export const cssGeneratedText: Rule = {
  documentation: {
    id: 'css-generated-text',
    severity: 'warning',
    title: 'Words put in by the stylesheet',
    why: 'Text in a stylesheet is lost where stylesheets are off, is not searched, translated or found by all screen readers.',
    fix: 'Write the words in the manuscript.',
    clauses: ['WCAG 2.2 SC 1.3.1'],
    examples: [{ bad: '.warning::before { content: "Warning: " }', good: '**Warning:** …' }],
  },
  stylesheet: ({ report }) => ({
    declaration({ property, value, selector, place }) {
      if (!(property === 'content' && /["\x27][^"\x27]*\p{L}{3}/u.test(value) && !/attr|counter/u.test(value))) return;
      report({
        at: place,
        message: `Unexpected words in \`content\` of \`${selector}\`, expected them in the manuscript`,
        hint: 'Write the words in the manuscript',
        found: `${property}: ${value}`,
      });
    },
  }),
};
