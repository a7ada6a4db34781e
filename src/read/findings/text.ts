import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const textNotUtf8: DiagnosticDocumentation = {
  id: 'text-not-utf8',
  severity: 'error',
  title: 'Text file that is not UTF-8',
  why: 'In the wrong encoding, letters with accents turn into other signs, in the book and for every screen reader.',
  fix: 'Save the file as UTF-8.',
  clauses: ['EPUB 3.3 §3.2', 'RFC 3629'],
};

export const characterIllegal: DiagnosticDocumentation = {
  id: 'character-illegal',
  severity: 'warning',
  title: 'Control character that XML forbids',
  why: 'An EPUB with such a character does not open at all, so it is removed.',
  fix: 'Delete the character from the source.',
  clauses: ['XML 1.0 §2.2'],
};

export const textFileTooLarge: DiagnosticDocumentation = {
  id: 'text-file-too-large',
  severity: 'error',
  title: 'Text file beyond the limit',
  why: 'Lectern bounds what one file may cost, because a manuscript may come from anyone.',
  fix: 'Split the file into chapters, or raise `limits: {text-file: …}` in book.yaml.',
  clauses: [],
};

export const textTooDeep: DiagnosticDocumentation = {
  id: 'text-too-deep',
  severity: 'error',
  title: 'Blocks nested beyond the limit',
  why: 'Lists, quotations and elements within each other without end exhaust reading systems, and whatever reads the text before them. A manuscript may come from anyone.',
  fix: 'Take the blocks out of each other, or raise `limits: {depth: …}` in book.yaml.',
  clauses: [],
};

export const textTangled: DiagnosticDocumentation = {
  id: 'text-tangled',
  severity: 'error',
  title: 'Markup that is never finished',
  why: 'Thousands of signs in one paragraph that open emphasis, links, code or tags and never close them cost time out of all proportion to the text.',
  fix: 'Put a backslash before signs that are meant literally (`\\*`, `\\[`, `\\<`), put code into a fenced block, or divide the paragraph.',
  clauses: [],
};

export const frontMatterInvalid: DiagnosticDocumentation = {
  id: 'front-matter-invalid',
  severity: 'error',
  title: 'Front matter that cannot be read',
  why: 'Title, order and language of the chapter may stand there; ignoring it would lose them.',
  fix: 'Correct the line named, or remove the front matter.',
  clauses: ['YAML 1.2.2', 'TOML 1.0'],
  examples: [{ bad: '---\ntitle: "unclosed\n---', good: '---\ntitle: "closed"\n---' }],
};

export const documentEmpty: DiagnosticDocumentation = {
  id: 'document-empty',
  severity: 'error',
  title: 'Chapter without content',
  why: 'An empty chapter is an empty page and a contents entry that leads nowhere.',
  fix: 'Write the chapter, give it a title, or take it out of the reading order.',
  clauses: ['EPUB 3.3 §5.7.2'],
};
