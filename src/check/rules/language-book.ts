import { configPlace } from '../metadata/place.js';
import type { Rule } from '../rule.js';
import { bookLanguage } from '../text/book-language.js';
import { languageName } from '../text/language-name.js';

export const languageBook: Rule = {
  documentation: {
    id: 'language-book',
    severity: 'warning',
    title: 'Book that is probably in another language than it says',
    why: 'Text to speech, braille and hyphenation follow the language; with the wrong one the whole book is gibberish.',
    fix: 'Write the language of the book in book.yaml: `language: ja`.',
    clauses: ['WCAG 2.2 SC 3.1.1', 'ISO 14289-1 §7.2'],
  },
  publication({ publication, report }) {
    const other = bookLanguage(publication);
    if (other === undefined) return;
    const { config, metadata } = publication;
    const named = languageName(metadata.language);
    report({
      at: configPlace(config, 'language'),
      message: `Unexpected ${other.name} in most of a book marked as ${named}, expected text in ${named}`,
      hint: `Write the language of the book as \`language: ${other.tag ?? '…'}\` in book.yaml`,
      found: other.tag ?? other.name,
      expected: metadata.language,
    });
  },
};
