import { readDestinations } from '../destinations.js';
import type { PdfDocument } from '../document.js';
import type { Entries } from '../file/access.js';
import type { PdfReport, PdfRule } from '../rule.js';
import { leadsToPage } from './link-target.js';

/** Beyond this many pages a document without bookmarks is hard to find one's way in. */
const SHORT = 20;

/** Bookmarks: present, named, leading to pages. */
export const outline: PdfRule = {
  documentation: {
    id: 'pdf-outline',
    severity: 'warning',
    title: 'Bookmarks missing, empty or leading nowhere',
    why: 'Bookmarks are the table of contents that is always at hand.',
    fix: 'Write an outline from the headings.',
    clauses: ['ISO 14289-1 §7.17', 'Matterhorn 27-001', 'WCAG 2.2 SC 2.4.5'],
  },
  check(document, report) {
    const { file, catalog, pages } = document;
    const root = file.dictionary(catalog, 'Outlines');
    const first = root && file.dictionary(root, 'First');
    if (first) checkItems(document, first, report);
    else if (pages.length > SHORT)
      report({
        message: `Unexpected absence of bookmarks in a document of ${pages.length} pages, expected an outline`,
      });
  },
};

function checkItems(document: PdfDocument, first: Entries, report: PdfReport): void {
  const { file } = document;
  const named = readDestinations(document);
  const seen = new Set<Entries>();
  const pending = [first];
  for (let item = pending.pop(); item; item = pending.pop()) {
    if (seen.has(item)) {
      report({ message: 'Unexpected circle in the outline, expected every bookmark once', severity: 'error' });
      return;
    }
    seen.add(item);
    const title = file.text(item, 'Title')?.trim() ?? '';
    if (title === '') report({ message: 'Unexpected bookmark without a title, expected the words of the heading' });
    const action = file.dictionary(item, 'A');
    const isGoTo = !action || file.name(action, 'S') === 'GoTo';
    if (isGoTo && !leadsToPage(document, file.entry(action ?? item, action ? 'D' : 'Dest'), named))
      report({
        message: `Unexpected bookmark “${title}” without a place it leads to, expected a page of the document`,
      });
    for (const key of ['First', 'Next']) {
      const next = file.dictionary(item, key);
      if (next) pending.push(next);
    }
  }
}
