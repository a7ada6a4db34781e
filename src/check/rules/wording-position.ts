import type { Rule } from '../rule.js';
import { positionWording } from '../words/position-wording.js';

export const wordingPosition: Rule = {
  documentation: {
    id: 'wording-position',
    severity: 'info',
    title: 'Something pointed at by its place on the page',
    why: 'An e-book has no fixed left or right and no facing page, and a listener has none at all.',
    fix: 'Name what you point at, and link to it: “see figure 3”.',
    clauses: ['WCAG 2.2 SC 1.3.3'],
    examples: [{ bad: 'The diagram on the right shows the flow.', good: 'Figure 3 shows the flow.' }],
  },
  chapter: ({ report }) => ({
    prose({ element, text, language }) {
      const wording = positionWording(text, language);
      if (wording === undefined) return;
      report({
        at: element,
        words: wording,
        message: `Unexpected direction by place “${wording}”, expected the name of what is meant`,
        hint: 'Name the figure, table or passage, and link to it',
        found: wording,
      });
    },
  }),
};
