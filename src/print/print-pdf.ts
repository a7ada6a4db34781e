import type { Attempt, Host } from '../host.js';
import type { Metadata } from '../model/metadata.js';
import { patienceFor } from './browser/patience.js';
import { openPress } from './browser/press.js';
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
      const { gatherings, document, allowed, textWidth } = book;
      const press = openPress(
        browser,
        gatherings.map(({ url }) => url),
        { allowed, textWidth },
      );
      const starts = gatherings.map((gathering) => gathering.starts);
      const job = { leaves: document.leaves, starts, metadata, onPass, ...(signal && { signal }) };
      return paginate(press, job).finally(press.close);
    },
    { patience: patienceFor(book.characters), ...(signal && { signal }) },
  );
}
