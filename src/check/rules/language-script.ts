import type { Rule } from '../rule.js';
import { bookLanguage } from '../text/book-language.js';
import { excerpt } from '../text/excerpt.js';
import { foreignPassage } from '../text/script.js';

export const languageScript: Rule = {
  documentation: {
    id: 'language-script',
    severity: 'warning',
    title: 'Passage in the script of another language',
    why: 'Text to speech and braille follow the language: a passage without its own is skipped, spelled or mispronounced.',
    fix: 'Name the language of the passage. Names and single words need no language of their own.',
    clauses: ['WCAG 2.2 SC 3.1.2', 'ISO 14289-1 §7.2'],
    examples: [
      {
        bad: 'It begins Все счастливые семьи похожи друг на друга.',
        good: 'It begins [Все счастливые семьи похожи друг на друга.]{lang=ru}',
      },
    ],
  },
  chapter: ({ report, publication }) => ({
    prose({ element, text, language }) {
      // Said once, by `language-book`.
      if (language === publication.metadata.language && bookLanguage(publication) !== undefined) return;
      const passage = foreignPassage(text, language);
      if (passage === undefined) return;
      report({
        at: element,
        words: passage.text,
        message: `Unexpected ${passage.script} passage “${excerpt(passage.text)}” in text marked “${language}”, expected a language of its own`,
        hint: 'Put the passage into brackets with its language behind it: `[…]{lang=xx}`',
        found: passage.script,
        expected: language,
      });
    },
  }),
};
