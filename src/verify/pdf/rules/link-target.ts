import { readDestinations } from '../destinations.js';
import type { PdfDocument } from '../document.js';
import { asEntries, asName, asReference, type Entries } from '../file/access.js';
import { isArray, type PdfObject, textOfString } from '../file/objects.js';
import type { PdfRule } from '../rule.js';

/** Links and bookmarks lead somewhere. */
export const linkTarget: PdfRule = {
  documentation: {
    id: 'pdf-link-broken',
    severity: 'error',
    title: 'Link that leads nowhere',
    why: 'A reader who follows it gets nothing, or a file of the author’s own machine.',
    fix: 'Link to a place in the document, or to an address on the web.',
    clauses: ['ISO 32000-1 §12.3.2', 'WCAG 2.2 SC 2.4.4'],
  },
  check(document, report) {
    const { file, pages } = document;
    const named = readDestinations(document);
    const isPlace = (destination: PdfObject): boolean => leadsToPage(document, destination, named);
    for (const { page } of pages) {
      for (const reference of file.array(page.dictionary, 'Annots')) {
        const annotation = asEntries(file.resolve(reference));
        if (!annotation || file.name(annotation, 'Subtype') !== 'Link') continue;
        const fault = faultOf(document, annotation, isPlace);
        if (fault)
          report({ message: fault, at: { page: page.index, ...excerptOf(file.text(annotation, 'Contents')) } });
      }
    }
  },
};

function excerptOf(excerpt: string | undefined) {
  return excerpt ? { excerpt } : {};
}

function faultOf(
  { file }: PdfDocument,
  link: Entries,
  isPlace: (destination: PdfObject) => boolean,
): string | undefined {
  const action = file.dictionary(link, 'A');
  const kind = action && file.name(action, 'S');
  if (action && kind === 'URI') {
    const address = file.text(action, 'URI') ?? '';
    return /^(file:|javascript:)/i.test(address) || address === ''
      ? `Unexpected address ${address} of a link, expected one on the web`
      : undefined;
  }
  if (action && kind !== 'GoTo') return undefined;
  const destination = file.entry(action ?? link, action ? 'D' : 'Dest');
  return isPlace(destination)
    ? undefined
    : 'Unexpected link without a place it leads to, expected a page of the document';
}

/** Whether a destination, explicit or named, is on a page of the document. */
export function leadsToPage(
  document: PdfDocument,
  destination: PdfObject,
  named: ReadonlyMap<string, PdfObject>,
): boolean {
  const { file } = document;
  const value = file.resolve(destination);
  if (isArray(value)) {
    const page = asReference(value[0])?.number;
    return page !== undefined && document.pagesByNumber.has(page);
  }
  const name =
    asName(value) ??
    (value !== null && typeof value === 'object' && 'bytes' in value ? textOfString(value) : undefined);
  if (name === undefined) return false;
  const found = named.get(name);
  if (found === undefined) return false;
  const target = file.resolve(found);
  const holder = asEntries(target);
  return leadsToPage(document, holder ? file.entry(holder, 'D') : target, new Map());
}
