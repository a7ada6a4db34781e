import type { Epub, NavigationLink } from '../publication.js';
import { type EpubRule, placeOf, type Report } from '../rule.js';

/** Page breaks and the page list: each page is in both, once, with one label. */
export const pageList: EpubRule = {
  documentation: {
    id: 'epub-page-list-incomplete',
    severity: 'error',
    title: 'Page list that does not agree with the page breaks',
    why: '“Turn to page 212” works only when every printed page is in the list and its mark in the text.',
    fix: 'List every page break once, under the label it carries.',
    clauses: ['EPUB Accessibility 1.1 §3.4', 'EPUB 3.3 §7.4.3'],
  },
  publication(epub, report) {
    const list = epub.navigation?.lists.get('page-list');
    const listed = new Map(list?.map((link) => [`${link.path}#${link.fragment ?? ''}`, link]));
    const hasBreaks = epub.documents.some(({ pageBreaks }) => pageBreaks.length > 0);
    if (!list) {
      if (hasBreaks)
        report({
          message: 'Unexpected absence of a page list, expected one because there are page breaks',
          at: { path: epub.navigation?.path ?? epub.package.path },
        });
      return;
    }
    reportBreaks(epub, listed, report);
    reportLeftOver(epub, [...listed.values()], report);
  },
};

function reportBreaks(epub: Epub, listed: Map<string, NavigationLink>, report: Report): void {
  for (const { path, pageBreaks } of epub.documents) {
    for (const { id, label, line, column } of pageBreaks) {
      const at = { path, line, column, ...(id !== undefined && { id }) };
      if (id === undefined)
        report({ message: 'Unexpected page break without an id, expected one for the page list', at });
      if (!label)
        report({ message: 'Unexpected page break without a label, expected aria-label with the page’s number', at });
      const link = listed.get(`${path}#${id}`);
      if (id !== undefined && !link)
        report({ message: `Unexpected page break ${label ?? id} that the page list leaves out`, at });
      else if (link && label && !label.includes(link.text))
        report({
          message: `Unexpected label ${label} of page ${link.text}, expected the same in text and page list`,
          at,
        });
    }
  }
}

function reportLeftOver(epub: Epub, links: readonly NavigationLink[], report: Report): void {
  const breaks = new Set(epub.documents.flatMap(({ path, pageBreaks }) => pageBreaks.map(({ id }) => `${path}#${id}`)));
  for (const link of links) {
    if (breaks.has(`${link.path}#${link.fragment}`)) continue;
    report({
      message: `Unexpected page ${link.text} in the page list, expected a page break at its target`,
      at: placeOf(epub.navigation!.path, link.element),
    });
  }
}
