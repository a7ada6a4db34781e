import type { FontCache } from './content/walk-content.js';
import type { PdfDocument } from './document.js';
import { PDF_LIMITS } from './file/limits.js';
import { PdfError, PdfLimitError } from './file/objects.js';
import type { PdfFile } from './file/open-pdf.js';
import { readPages } from './pages.js';
import { readPage } from './read-page.js';
import { readTree } from './structure/read-tree.js';
import { parseXmp, XMP_PDFA, XMP_PDFUA, type Xmp } from './xmp.js';

/** Pages between two looks at whether the user has had enough. */
const BATCH = 50;

/** Reads all that the rules look at. Throws a `PdfError` when the file is too damaged to be walked. */
export async function openDocument(
  file: PdfFile,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (message: string) => void },
): Promise<PdfDocument> {
  const catalog = file.dictionary(file.trailer, 'Root');
  if (!catalog) throw new PdfError('no document catalog');
  const fonts: FontCache = new Map();
  const found = readPages(file, catalog);
  const pages = [];
  const spend = contentBudget();
  for (const page of found) {
    if (page.index % BATCH === 0) {
      options.onProgress?.(`page ${page.index + 1} of ${found.length}`);
      await new Promise((resolve) => setImmediate(resolve));
      options.signal?.throwIfAborted();
    }
    pages.push(readPage(file, page, fonts, spend));
  }
  const metadata = file.stream(catalog, 'Metadata');
  const bytes = metadata && file.decode(metadata);
  const xmp = bytes && parseXmp(bytes);
  return {
    file,
    catalog,
    info: file.dictionary(file.trailer, 'Info'),
    xmp,
    pages,
    pagesByNumber: new Map(
      pages.flatMap((facts) => (facts.page.number === undefined ? [] : [[facts.page.number, facts] as const])),
    ),
    tree: readTree(file, catalog),
    fonts: [...fonts.values()],
    accessiblePart: part(xmp, XMP_PDFUA),
    archivalPart: part(xmp, XMP_PDFA),
  };
}

/** A form that shows forms that show forms is a few bytes, and more content than could ever be walked. */
function contentBudget(): (bytes: number) => void {
  let left: number = PDF_LIMITS.content;
  return (bytes) => {
    left -= bytes + PDF_LIMITS.contentStart;
    if (left < 0) throw new PdfLimitError(`more than ${PDF_LIMITS.content} bytes of content`);
  };
}

function part(xmp: Xmp | undefined, namespace: string): number | undefined {
  const value = Number.parseInt(xmp?.get(namespace, 'part') ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}
