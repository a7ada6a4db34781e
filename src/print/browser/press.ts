import type { Browser, Page } from 'puppeteer-core';
import { fillIn, type PageFacts } from './fill-in.js';
import { type Fitted, fitWide } from './fit-wide.js';
import { openPrintPage, type PrintPageOptions } from './print-page.js';
import { printPass } from './print-pass.js';

/** Prints the gatherings of a book. One is open at a time, since each takes as much memory as it has pages. */
export interface Press {
  /** How many there are. */
  readonly gatherings: number;
  /** The PDF of gathering `index`: without tags until the facts of its pages are known, which are filled in. */
  print(index: number, facts?: PageFacts): Promise<Uint8Array>;
  /** What was too wide for the page in what has been printed. */
  readonly fitted: Fitted;
  close(): Promise<void>;
}

export function openPress(browser: Browser, urls: readonly string[], options: PrintPageOptions): Press {
  let open: { readonly index: number; readonly page: Page } | undefined;
  const fitted = new Map<number, number>();
  const close = async () => {
    await open?.page.close().catch(() => undefined);
    open = undefined;
  };
  const pageOf = async (index: number) => {
    if (open?.index !== index) {
      await close();
      const page = await openPrintPage(browser, urls[index]!, options);
      open = { index, page };
      for (const [number, scale] of await fitWide(page)) fitted.set(number, scale);
    }
    return open.page;
  };
  return {
    gatherings: urls.length,
    async print(index, facts) {
      const page = await pageOf(index);
      if (facts) await fillIn(page, facts);
      return printPass(page, { tagged: facts !== undefined, leadsIn: facts?.leadsIn ?? false });
    },
    fitted,
    close,
  };
}
