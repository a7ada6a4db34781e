import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

const VIEWPORT_HEIGHT = 1000;

/** What may be opened for printing, and how it is laid out. */
export interface PrintPageOptions {
  /** Absolute `file:` URLs of all that may be loaded. */
  readonly allowed: ReadonlySet<string>;
  /** Of the text of a page, in CSS pixels. */
  readonly textWidth: number;
}

/**
 * Opens a document for printing in a new tab that runs no script of the book's and loads nothing but what it may. It is
 * laid out as it will be printed, but on one page. The caller closes it.
 */
export async function openPrintPage(browser: Browser, url: string, options: PrintPageOptions): Promise<Page> {
  const { allowed, textWidth } = options;
  const page = await browser.newPage();
  await page.emulateMediaType('print');
  // A little narrower, since what is measured there is rounded.
  await page.setViewport({ width: Math.floor(textWidth) - 1, height: VIEWPORT_HEIGHT });
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, allowed));
  await page.goto(url, { timeout: 0, waitUntil: 'load' });
  // Fonts that only the margin boxes use would otherwise be asked for too late.
  await page.evaluate(`Promise.allSettled(['', 'italic ', 'bold '].flatMap((face) => ['serif', 'sans'].map((role) =>
    document.fonts.load(face + '9pt "Lectern ' + role + '"', 'a')))).then(() => document.fonts.ready).then(() => true)`);
  return page;
}

// The request may be gone already when the tab closes: there is nobody left to tell.
async function answer(request: HTTPRequest, allowed: ReadonlySet<string>): Promise<void> {
  const url = request.url();
  const wanted = url.startsWith('data:') || allowed.has(url);
  await (wanted ? request.continue() : request.abort('accessdenied')).catch(() => undefined);
}
