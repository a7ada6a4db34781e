import type { Attempt, Host } from '../host.js';
import type { Metadata } from '../model/metadata.js';
import { patienceFor } from './browser/patience.js';
import { openPrintPage } from './browser/print-page.js';
import { type Pagination, paginate } from './pagination/paginate.js';
import type { PreparedBook } from './prepare-book.js';

interface PrintJob {
  readonly book: PreparedBook;
  readonly metadata: Metadata;
  readonly onPass: (pass: number) => void;
  readonly signal?: AbortSignal;
}

/** Has the browser print a prepared book, as often as its page numbers need. */
export async function printPdf(
  { book, metadata, onPass, signal }: PrintJob,
  { browsers }: Pick<Host, 'browsers'>,
): Promise<Attempt<Pagination>> {
  return browsers.attempt(
    async (browser) => {
      const page = await openPrintPage(browser, book.url, book.allowed);
      const closing = () => page.close().catch(() => undefined);
      return paginate(page, book.document.leaves, metadata, onPass, signal).finally(closing);
    },
    { patience: patienceFor(book.characters), ...(signal && { signal }) },
  );
}
