import type { PdfRule } from '../rule.js';

/** MarkInfo and the structure tree: without them nothing else counts. */
export const tagged: PdfRule = {
  documentation: {
    id: 'pdf-not-tagged',
    severity: 'error',
    title: 'PDF without tags',
    why: 'Tags are what a screen reader reads: headings, lists, tables, the order of it all. Without them a PDF is a picture.',
    fix: 'Print from a program that writes tagged PDF.',
    clauses: ['ISO 14289-1 §6.2', 'ISO 14289-1 §7.1', 'Matterhorn 01-007', 'ISO 19005-2 §6.7.2.2'],
  },
  check({ file, catalog, tree }, report) {
    const mark = file.dictionary(catalog, 'MarkInfo');
    if (!mark || file.entry(mark, 'Marked') !== true)
      report({ message: 'Unexpected absence of the mark of a tagged file, expected MarkInfo with Marked true' });
    if (mark && file.entry(mark, 'Suspects') === true)
      report({ message: 'Unexpected Suspects true, expected tags that are sure' });
    if (!tree || tree.elements.length === 0)
      report({ message: 'Unexpected absence of a structure tree, expected one with content' });
  },
};
