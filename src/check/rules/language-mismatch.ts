import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { bookLanguage } from '../text/book-language.js';
import { otherLanguage } from '../text/detect-language.js';
import { excerpt } from '../text/excerpt.js';
import { languageName } from '../text/language-name.js';

interface Mismatch {
  readonly element: Element;
  readonly text: string;
  readonly marked: string;
  readonly language: string;
}

export const languageMismatch: Rule = {
  documentation: {
    id: 'language-mismatch',
    severity: 'warning',
    title: 'Text that is probably in another language',
    why: 'Text to speech, braille, hyphenation and spelling follow the language; with the wrong one speech is gibberish.',
    fix: 'Name the language of the passage, of the chapter in its front matter (`language:`), or of the book in book.yaml.',
    clauses: ['WCAG 2.2 SC 3.1.1', 'WCAG 2.2 SC 3.1.2', 'ISO 14289-1 §7.2'],
    examples: [
      {
        bad: 'Die alte Brücke über den Fluss war von den Leuten aus dem Dorf gebaut worden, und sie hat mehr als hundert Jahre gehalten, bis das Wasser im Frühling so hoch stieg, dass es sie mit sich nahm.',
        good: '[Die alte Brücke über den Fluss war von den Leuten aus dem Dorf gebaut worden, und sie hat mehr als hundert Jahre gehalten, bis das Wasser im Frühling so hoch stieg, dass es sie mit sich nahm.]{lang=de}',
      },
    ],
  },
  chapter: ({ report, chapter, publication }) => {
    const mismatches: Mismatch[] = [];
    let judged = 0;
    return {
      prose({ element, text, language }) {
        if (text.length < 150) return;
        // Said once, by `language-book`.
        if (language === publication.metadata.language && bookLanguage(publication) !== undefined) return;
        judged += 1;
        const other = otherLanguage(text, language);
        if (other !== undefined) mismatches.push({ element, text, marked: language, language: other });
      },
      end() {
        const [first] = mismatches;
        // A whole chapter in another language is one mistake, not one for each paragraph.
        if (first !== undefined && mismatches.length > 2 && mismatches.length > judged / 2) {
          const name = languageName(first.language);
          report({
            at: first.element,
            message: `Unexpected ${name} in most of “${chapter.title}”, which is marked “${first.marked}”, expected text in that language`,
            hint: `Mark the chapter or the book as “${first.language}”`,
            found: first.language,
            expected: first.marked,
          });
        } else for (const mismatch of mismatches) report(passage(mismatch));
      },
    };
  },
};

function passage({ element, text, marked, language }: Mismatch) {
  return {
    at: element,
    message: `Unexpected ${languageName(language)} “${excerpt(text)}” in text marked “${marked}”, expected a language of its own`,
    hint: `Mark the passage as “${language}”`,
    found: language,
    expected: marked,
  };
}
