import type { Page } from 'puppeteer-core';

interface Pass {
  readonly tagged: boolean;
  /** Whether the first page is one to be left out. */
  readonly leadsIn: boolean;
}

/**
 * Prints the tab as a PDF. Without tags it is quicker: enough to find out what is printed on which page.
 *
 * Everything is laid out anew first: Chromium keeps parts of the layout of an earlier print, and then may break the same
 * pages in another place.
 */
export async function printPass(page: Page, { tagged, leadsIn }: Pass): Promise<Uint8Array> {
  await page.evaluate(FORGET_LAYOUT);
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: false,
    pageRanges: leadsIn ? '2-' : '',
    timeout: 0,
  });
}

const FORGET_LAYOUT = `{
  const root = document.documentElement;
  root.style.display = 'none';
  root.getBoundingClientRect();
  root.style.display = '';
}`;
