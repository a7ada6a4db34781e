import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const headingSkipped: DiagnosticDocumentation = {
  id: 'heading-skipped',
  severity: 'warning',
  title: 'Heading that skips a level',
  why: 'Readers who move by headings cannot tell whether they missed a section. Both EPUB and PDF/UA checks refuse gaps.',
  fix: 'Use the next deeper level: `##` below `#`, `###` below `##`. Lectern closes the gap in its output meanwhile.',
  clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.4.2'],
  examples: [{ bad: '# One\n\n#### Four', good: '# One\n\n## Two' }],
};

export const headingMultipleTitles: DiagnosticDocumentation = {
  id: 'heading-multiple-titles',
  severity: 'warning',
  title: 'More than one level-1 heading in a file',
  why: 'A file is a chapter, and a chapter has one title; further level-1 headings are ambiguous in the contents.',
  fix: 'Make them level 2, move them to files of their own, or set `text.multipleH1: split` to make each a chapter.',
  clauses: ['WCAG 2.2 SC 1.3.1'],
  examples: [{ bad: '# One\n\ntext\n\n# Another', good: '# One\n\ntext\n\n## Another' }],
};

export const headingEmpty: DiagnosticDocumentation = {
  id: 'heading-empty',
  severity: 'warning',
  title: 'Heading without text',
  why: 'It is announced as a heading with nothing in it and makes an entry without a name in the contents.',
  fix: 'Write the heading, or remove the line.',
  clauses: ['WCAG 2.2 SC 2.4.6', 'WCAG 2.2 SC 1.3.1'],
  examples: [{ bad: '##', good: '## Sources' }],
};

export const chapterEmpty: DiagnosticDocumentation = {
  id: 'chapter-empty',
  severity: 'error',
  title: 'Chapter without text',
  why: 'A reader who follows the contents to it finds an empty page.',
  fix: 'Write the chapter, or take the file out of the order.',
  clauses: ['EPUB 3.3 §6.1'],
};

export const chapterUntitled: DiagnosticDocumentation = {
  id: 'chapter-untitled',
  severity: 'warning',
  title: 'Chapter without a title',
  why: 'The contents and the bookmarks need a name for every chapter. Lectern uses the file name meanwhile.',
  fix: 'Begin the file with `# Title`, or give a title in the order file or the front matter.',
  clauses: ['WCAG 2.2 SC 2.4.2', 'WCAG 2.2 SC 2.4.6'],
  examples: [{ bad: 'It was a dark night.', good: '# The storm\n\nIt was a dark night.' }],
};

export const idDuplicate: DiagnosticDocumentation = {
  id: 'id-duplicate',
  severity: 'warning',
  title: 'Same identifier given twice in one file',
  why: 'A link to it can reach only one of the two places. Lectern keeps the first and renames the second.',
  fix: 'Give each place its own identifier.',
  clauses: ['EPUB 3.3 §6.1', 'WCAG 2.2 SC 4.1.2'],
  examples: [{ bad: '## A {#same}\n\n## B {#same}', good: '## A {#a}\n\n## B {#b}' }],
};

export const idInvalid: DiagnosticDocumentation = {
  id: 'id-invalid',
  severity: 'info',
  title: 'Identifier that XML does not allow',
  why: 'EPUB content is XML, where an identifier begins with a letter or `_` and holds no blanks. Lectern renames it.',
  fix: 'Begin it with a letter and use letters, digits, `-`, `_` and `.` only.',
  clauses: ['EPUB 3.3 §6.1'],
  examples: [{ bad: '## One {#1x}', good: '## One {#x1}' }],
};

export const elementTooDeep: DiagnosticDocumentation = {
  id: 'html-too-deep',
  severity: 'error',
  title: 'Elements nested beyond the limit',
  why: 'Browsers and reading systems take apart or refuse what is nested hundreds of levels deep.',
  fix: 'Take the elements out of each other.',
  clauses: [],
};
