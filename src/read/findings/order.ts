import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const manuscriptMissing: DiagnosticDocumentation = {
  id: 'manuscript-missing',
  severity: 'error',
  title: 'No manuscript at this path',
  why: 'There is nothing to build from.',
  fix: 'Give the folder of the book, or one Markdown file. `lectern init` makes a new book.',
  clauses: [],
};

export const manuscriptTooLarge: DiagnosticDocumentation = {
  id: 'manuscript-too-large',
  severity: 'error',
  title: 'Folder with more files than the limit',
  why: 'A folder of so many files is seldom one book; most often the wrong folder was given.',
  fix: 'Give the book its own folder, or raise `limits: {files: …}` in book.yaml.',
  clauses: [],
};

export const chaptersMissing: DiagnosticDocumentation = {
  id: 'chapters-missing',
  severity: 'error',
  title: 'Book without chapters',
  why: 'A publication needs at least one document in its reading order.',
  fix: 'List the Markdown files of the book under `chapters:`.',
  clauses: ['EPUB 3.3 §5.7.2'],
  examples: [{ bad: 'chapters: []', good: 'chapters:\n  - chapter-1.md' }],
};

export const chapterMissing: DiagnosticDocumentation = {
  id: 'chapter-missing',
  severity: 'error',
  title: 'Chapter that does not exist',
  why: 'A book that silently lacks a chapter is worse than no book.',
  fix: 'Correct the path (upper and lower case count), write the file, or remove the line.',
  clauses: [],
};

export const chapterRepeated: DiagnosticDocumentation = {
  id: 'chapter-repeated',
  severity: 'error',
  title: 'Chapter listed twice',
  why: 'A document may stand only once in the reading order of an EPUB; links to it would be ambiguous.',
  fix: 'Remove one of the lines.',
  clauses: ['EPUB 3.3 §5.7.2'],
};

export const chapterRepeatedByAnchor: DiagnosticDocumentation = {
  id: 'chapter-repeated-by-anchor',
  severity: 'info',
  title: 'Chapter listed again for one of its sections',
  why: 'The contents already list the sections of a chapter; the file is taken once, at its first line.',
  fix: 'Nothing needs to be done.',
  clauses: [],
};

export const chapterOutside: DiagnosticDocumentation = {
  id: 'chapter-outside',
  severity: 'error',
  title: 'Chapter outside the manuscript',
  why: 'Files outside the folder of the book are never read, so that a manuscript from a stranger cannot take your files along.',
  fix: 'Copy the file into the folder of the book.',
  clauses: [],
};

export const chapterNotMarkdown: DiagnosticDocumentation = {
  id: 'chapter-not-markdown',
  severity: 'error',
  title: 'Chapter that is not a Markdown file',
  why: 'Only Markdown can be turned into an accessible chapter.',
  fix: 'Convert the file to Markdown and list that.',
  clauses: [],
};

export const chapterDraft: DiagnosticDocumentation = {
  id: 'chapter-draft',
  severity: 'info',
  title: 'Chapter without a file',
  why: 'The order lists a title without a text; it is left out of the book.',
  fix: 'Write the chapter and link it when it is ready.',
  clauses: [],
};

export const chapterExternal: DiagnosticDocumentation = {
  id: 'chapter-external',
  severity: 'info',
  title: 'Link to the network among the chapters',
  why: 'Web versions of a book link to other places from their contents; a book holds only its own chapters.',
  fix: 'Nothing needs to be done; or make the page a chapter of the book.',
  clauses: [],
};

export const bookFileMissing: DiagnosticDocumentation = {
  id: 'book-file-missing',
  severity: 'info',
  title: 'Book without a book.yaml',
  why: 'Title, language and authors were taken from what the folder has; only you know whether they are right.',
  fix: 'Add a `book.yaml` with the lines of the hint, corrected.',
  clauses: ['EPUB 3.3 §5.5.3'],
};

export const projectFileInvalid: DiagnosticDocumentation = {
  id: 'project-file-invalid',
  severity: 'error',
  title: "Another tool's project file that cannot be read",
  why: 'The file says what the book is called and which chapters it has.',
  fix: 'Correct the line named, or write a book.yaml, which takes its place.',
  clauses: [],
};
