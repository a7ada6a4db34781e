/** A chapter's section: findings whose ids begin with one of these words. */
export interface DiagnosticGroup {
  readonly title: string;
  readonly words: readonly string[];
}

/** By what an author is busy with, in the order of the work, rather than by the stage that finds it. */
export const DIAGNOSTIC_GROUPS: readonly DiagnosticGroup[] = [
  {
    title: 'The book and its files',
    words: [
      ...['book', 'config', 'project', 'front', 'manuscript', 'chapter', 'chapters', 'document', 'include', 'text'],
      ...['character', 'resource', 'template', 'markup', 'source'],
    ],
  },
  { title: 'Metadata and cover', words: ['metadata', 'title', 'date', 'identifier', 'cover', 'hazard'] },
  {
    title: 'Headings and structure',
    words: ['heading', 'emphasis', 'list', 'division', 'directive', 'whitespace', 'role', 'id', 'page'],
  },
  { title: 'Wording', words: ['all', 'abbreviation', 'sentence', 'wording', 'ascii', 'code'] },
  { title: 'Languages and scripts', words: ['language', 'direction', 'glyph', 'font'] },
  { title: 'Images, sound and film', words: ['image', 'images', 'svg', 'audio', 'video', 'media'] },
  { title: 'Links and notes', words: ['link', 'note'] },
  { title: 'Tables', words: ['table'] },
  { title: 'Mathematics', words: ['math'] },
  { title: 'HTML in Markdown', words: ['html'] },
  { title: 'Stylesheets', words: ['css', 'stylesheet'] },
  { title: 'Settings of rules', words: ['rule', 'suppression'] },
  { title: 'Printing and publishing', words: ['print', 'browser', 'output', 'usage', 'verify', 'report'] },
  { title: 'Shops and reading systems', words: ['target'] },
  { title: 'Finished EPUBs', words: ['epub'] },
  { title: 'Finished PDFs', words: ['pdf'] },
  { title: 'Bags', words: ['bag', 'payload', 'seal', 'rebuild', 'archive', 'deposit'] },
];
