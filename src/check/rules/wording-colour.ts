import type { Rule } from '../rule.js';
import { colourWording } from '../words/colour-wording.js';

export const wordingColour: Rule = {
  documentation: {
    id: 'wording-colour',
    severity: 'info',
    title: 'Something pointed at by its colour alone',
    why: 'Readers who do not see colours, and all readers of a black and white print or e-reader, cannot find it.',
    fix: 'Name it as well, or mark it by something else than colour.',
    clauses: ['WCAG 2.2 SC 1.4.1', 'WCAG 2.2 SC 1.3.3'],
    examples: [{ bad: 'Required fields are marked in red.', good: 'Required fields are marked with an asterisk.' }],
  },
  chapter: ({ report }) => ({
    prose({ element, text, language }) {
      const wording = colourWording(text, language);
      if (wording === undefined) return;
      report({
        at: element,
        words: wording,
        message: `Unexpected direction by colour “${wording}”, expected a name or a mark as well`,
        hint: 'Say also what it is called or how else it is marked',
        found: wording,
      });
    },
  }),
};
