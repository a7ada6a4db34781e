import type { Rule } from '../rule.js';
import { excerpt } from '../text/excerpt.js';

export const sentenceLong: Rule<{ readonly max: number }> = {
  documentation: {
    id: 'sentence-long',
    severity: 'info',
    title: 'Sentence hard to follow for its length',
    why: 'Readers with dyslexia, attention or memory difficulties, learners of the language and listeners lose the thread.',
    fix: 'Make two sentences of it. The rule is off until book.yaml gives it a severity.',
    clauses: ['WCAG 2.2 SC 3.1.5'],
    examples: [
      {
        bad: 'The bridge was built of stone from the hill and of oak from the forest and it was the pride of the village and of all the villages along the river up to the lake.',
        good: 'The bridge was built of stone and oak. It was the pride of the village.',
      },
    ],
    options: { max: 'Words allowed in a sentence; 30 when not set.' },
  },
  optional: true,
  defaults: { max: 30 },
  chapter: ({ report, options }) => ({
    prose({ element, text, language }) {
      for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
        const words = segment.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (words <= options.max) continue;
        report({
          at: element,
          message: `Unexpected sentence of ${words} words “${excerpt(segment)}”, expected at most ${options.max}`,
          hint: 'Make two sentences of it',
          found: String(words),
          expected: `at most ${options.max}`,
        });
      }
    },
  }),
};
