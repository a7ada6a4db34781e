import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const titleMissing: DiagnosticDocumentation = {
  id: 'title-missing',
  severity: 'error',
  title: 'Book without a title',
  why: 'Libraries, shops and screen readers announce a publication by its title; EPUB and PDF/UA both require one.',
  fix: 'Add `title:` to book.yaml.',
  clauses: ['EPUB 3.3 §5.5.3.2', 'WCAG 2.2 SC 2.4.2', 'ISO 14289-1 §7.1'],
  examples: [{ bad: 'language: en', good: 'title: Wuthering Heights\nlanguage: en' }],
};

export const languageInvalid: DiagnosticDocumentation = {
  id: 'language-invalid',
  severity: 'error',
  title: 'Language tag that is not BCP 47',
  why: 'Screen readers choose the voice, and the typesetter the hyphenation, by this tag; a wrong one makes the book unreadable aloud.',
  fix: 'Write a tag such as `en`, `en-GB`, `pt-BR` or `zh-Hant`: language, then script, then region, joined by hyphens.',
  clauses: ['WCAG 2.2 SC 3.1.1', 'EPUB 3.3 §5.5.3.3', 'RFC 5646 §2.1'],
  examples: [{ bad: 'language: english_US!', good: 'language: en-US' }],
};

export const languageMissing: DiagnosticDocumentation = {
  id: 'language-missing',
  severity: 'warning',
  title: 'Book without a language',
  why: 'Without a language, screen readers may read the book in the wrong voice. What the text seems to be written in is assumed.',
  fix: 'Add `language:` to book.yaml.',
  clauses: ['WCAG 2.2 SC 3.1.1', 'EPUB 3.3 §5.5.3.3'],
  examples: [{ bad: 'title: Candide', good: 'title: Candide\nlanguage: fr' }],
};

export const identifierInvalid: DiagnosticDocumentation = {
  id: 'identifier-invalid',
  severity: 'error',
  title: 'Identifier that is not unique in the world',
  why: 'Reading systems keep bookmarks and notes by the identifier, and libraries find the book by it.',
  fix: 'Give an ISBN with a correct check digit, a DOI, a UUID, or a URI. Leave the key out to have a stable one derived.',
  clauses: ['EPUB 3.3 §5.5.3.1', 'ISO 2108'],
  examples: [{ bad: 'isbn: 978-3-16-148410-1', good: 'isbn: 978-3-16-148410-0' }],
};

export const dateInvalid: DiagnosticDocumentation = {
  id: 'date-invalid',
  severity: 'error',
  title: 'Date that is not in the calendar',
  why: 'The publication date is sorted, cited and archived by machines.',
  fix: 'Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
  clauses: ['EPUB 3.3 §5.5.3.6', 'ISO 8601-1'],
  examples: [{ bad: 'date: 2026-02-30', good: 'date: 2026-02-28' }],
};

export const roleUnknown: DiagnosticDocumentation = {
  id: 'role-unknown',
  severity: 'error',
  title: 'Role that is not a MARC relator',
  why: 'Catalogues file people by their role in the book.',
  fix: 'Use a word such as `author`, `editor`, `illustrator`, `translator`, or a MARC relator code such as `trl`.',
  clauses: ['EPUB 3.3 D.3.8'],
  examples: [{ bad: 'role: ilustrator', good: 'role: illustrator' }],
};

export const coverAltDerived: DiagnosticDocumentation = {
  id: 'cover-alt-derived',
  severity: 'info',
  title: 'Cover without a text alternative of its own',
  why: 'Who cannot see the cover hears its text alternative; title and authors are used, which leaves the picture undescribed.',
  fix: 'Write `cover: {image: …, alt: …}` with what the cover shows.',
  clauses: ['WCAG 2.2 SC 1.1.1'],
  examples: [
    {
      bad: 'cover: cover.jpg',
      good: 'cover:\n  image: cover.jpg\n  alt: "Wuthering Heights, by Emily Brontë: a farmhouse on a dark moor"',
    },
  ],
};

export const sourceDateInvalid: DiagnosticDocumentation = {
  id: 'source-date-invalid',
  severity: 'warning',
  title: 'SOURCE_DATE_EPOCH that is not a number',
  why: 'The date of modification is taken from it, so that a build can be repeated to the byte.',
  fix: 'Set SOURCE_DATE_EPOCH to seconds since 1970, or unset it.',
  clauses: ['EPUB 3.3 §5.5.4'],
};
