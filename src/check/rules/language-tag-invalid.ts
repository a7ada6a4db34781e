import { parse } from 'bcp-47';
import type { Rule } from '../rule.js';

export const languageTagInvalid: Rule = {
  documentation: {
    id: 'language-tag-invalid',
    severity: 'error',
    title: 'Language tag that is none',
    why: 'A tag that no software knows is as good as no language: the passage is read with the voice of the book.',
    fix: 'Use the short code of the language: `de`, `pt-BR`, `zh-Hant`.',
    clauses: ['WCAG 2.2 SC 3.1.2', 'EPUB 3.3 §6.1', 'ISO 14289-1 §7.2'],
    examples: [{ bad: '<span lang="german">Zeitgeist</span>', good: '<span lang="de">Zeitgeist</span>' }],
  },
  chapter: ({ report }) => ({
    elements: {
      '*'(element) {
        const { lang } = element.properties;
        if (typeof lang !== 'string' || lang === '' || isLanguageTag(lang)) return;
        report({
          at: element,
          message: `Unexpected language “${lang}”, expected a BCP 47 tag such as “en” or “pt-BR”`,
          hint: 'Use the two- or three-letter code of the language',
          found: lang,
        });
      },
    },
  }),
};

// Five to eight letters are allowed for languages registered later; none has been, but "german" and "english" are common.
function isLanguageTag(tag: string): boolean {
  const { language, privateuse, irregular, regular } = parse(tag);
  return (language != null && language.length <= 3) || irregular != null || regular != null || privateuse.length > 0;
}
