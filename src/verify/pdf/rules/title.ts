import type { PdfRule } from '../rule.js';
import { XMP_DC } from '../xmp.js';

/** The document's title, and that it is what the window shows. */
export const title: PdfRule = {
  documentation: {
    id: 'pdf-title',
    severity: 'error',
    title: 'Title missing, or not shown',
    why: 'A screen reader says the title when the document opens and when one switches to it. A file name says little.',
    fix: 'Give the document a title in its XMP metadata, and set DisplayDocTitle.',
    clauses: ['ISO 14289-1 §7.1', 'Matterhorn 06-003', 'Matterhorn 07-001', 'Matterhorn 07-002', 'WCAG 2.2 SC 2.4.2'],
  },
  check({ file, catalog, xmp }, report) {
    const preferences = file.dictionary(catalog, 'ViewerPreferences');
    if (!preferences || file.entry(preferences, 'DisplayDocTitle') !== true)
      report({ message: 'Unexpected absence of DisplayDocTitle true, expected the window to show the title' });
    if (xmp && !xmp.get(XMP_DC, 'title'))
      report({ message: 'Unexpected absence of dc:title, expected the document’s title' });
  },
};
