import type { Page } from 'puppeteer-core';

/** Prints the tab as a PDF. Without tags it is quicker: enough to find out what is printed on which page. */
export async function printPass(page: Page, tagged: boolean): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: false,
    timeout: 0,
  });
}
