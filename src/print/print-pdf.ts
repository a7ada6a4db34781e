import type { Browser } from 'puppeteer-core';
import type { Metadata } from '../model/metadata.js';
import { patienceFor } from './browser/patience.js';
import { openPrintPage } from './browser/print-page.js';
import { type Attempt, withRetry } from './browser/with-retry.js';
import { type Pagination, paginate } from './pagination/paginate.js';
import type { PreparedBook } from './prepare-book.js';

interface PrintJob {
  readonly book: PreparedBook;
  readonly metadata: Metadata;
  readonly open: () => Promise<Browser>;
  readonly onPass: (pass: number) => void;
  readonly signal?: AbortSignal;
}

/** Has the browser print a prepared book, as often as its page numbers need. */
export async function printPdf({ book, metadata, open, onPass, signal }: PrintJob): Promise<Attempt<Pagination>> {
  return withRetry({
    open,
    async run(browser) {
      const page = await openPrintPage(browser, book.url, book.allowed);
      const closing = () => page.close().catch(() => undefined);
      return paginate(page, book.document.leaves, metadata, onPass, signal).finally(closing);
    },
    patience: patienceFor(book.characters),
    ...(signal && { signal }),
  });
}
