import type { Browser } from 'puppeteer-core';
import { endProcess } from '../end-process.js';

/** Milliseconds a browser has to close by itself. */
const GRACE = 10_000;

/** Closes a browser; one that does not answer within `grace` milliseconds is ended from outside. */
export async function endBrowser(browser: Browser, grace = GRACE): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), grace);
  });
  const end = await Promise.race([browser.close().catch(() => 'late' as const), late]);
  clearTimeout(timer);
  const child = browser.process();
  if (end !== 'late' || !child) return;
  endProcess(child);
  // So that nobody takes it for one that is still there.
  await browser.disconnect();
}
