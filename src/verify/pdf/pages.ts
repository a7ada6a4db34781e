import { asEntries, asReference, type Entries } from './file/access.js';
import { PDF_LIMITS } from './file/limits.js';
import { PdfError, PdfLimitError } from './file/objects.js';
import type { PdfFile } from './file/open-pdf.js';

/** A page with what it inherits (ISO 32000-1 §7.7.3.4). */
export interface Page {
  /** From 0. */
  readonly index: number;
  /** Object number, by which annotations and structure refer to it. */
  readonly number: number | undefined;
  readonly dictionary: Entries;
  readonly resources: Entries | undefined;
}

/** The pages in order. Throws a `PdfError` when the page tree is a circle, or too deep. */
export function readPages(file: PdfFile, catalog: Entries): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<Entries>();
  const visit = (node: Entries, number: number | undefined, inherited: Entries | undefined, depth: number) => {
    if (depth > PDF_LIMITS.pageTreeDepth) throw new PdfLimitError('a page tree nested beyond all bounds');
    if (seen.has(node)) throw new PdfError('a page tree that contains itself');
    seen.add(node);
    const resources = file.dictionary(node, 'Resources') ?? inherited;
    if (file.name(node, 'Type') === 'Page' || !node.entries.has('Kids')) {
      if (pages.length >= PDF_LIMITS.pages) throw new PdfLimitError(`more than ${PDF_LIMITS.pages} pages`);
      pages.push({ index: pages.length, number, dictionary: node, resources });
      return;
    }
    for (const kid of file.array(node, 'Kids')) {
      const child = asEntries(file.resolve(kid));
      if (child) visit(child, asReference(kid)?.number, resources, depth + 1);
    }
  };
  const root = file.dictionary(catalog, 'Pages');
  if (root) visit(root, undefined, undefined, 0);
  return pages;
}
