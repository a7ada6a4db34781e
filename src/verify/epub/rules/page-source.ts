import { metadataOf } from '../metadata.js';
import type { EpubRule } from '../rule.js';

/** Page numbers without a word on which edition they are of. */
export const pageSource: EpubRule = {
  documentation: {
    id: 'epub-page-source-missing',
    severity: 'error',
    title: 'Page numbers without their source',
    why: 'A class with two editions must know which one the numbers belong to.',
    fix: 'Name the printed edition in `pageBreakSource`, by ISBN or title.',
    clauses: ['EPUB Accessibility 1.1 §3.4'],
  },
  publication({ package: packageDocument, navigation, documents }, report) {
    const paged = navigation?.lists.has('page-list') || documents.some(({ pageBreaks }) => pageBreaks.length > 0);
    const stated = ['pageBreakSource', 'schema:pageBreakSource', 'a11y:pageBreakSource', 'dc:source'].some(
      (property) => metadataOf(packageDocument, property).length > 0,
    );
    if (paged && !stated)
      report({
        message: 'Unexpected page numbers without a source, expected pageBreakSource',
        at: { path: packageDocument.path },
      });
  },
};
