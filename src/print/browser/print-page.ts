import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/**
 * Opens a document for printing in a new tab that runs no script of the book's and loads nothing but `allowed`
 * (absolute `file:` URLs). The caller closes it.
 */
export async function openPrintPage(browser: Browser, url: string, allowed: ReadonlySet<string>): Promise<Page> {
  const page = await browser.newPage();
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
