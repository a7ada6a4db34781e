import type { Browser } from 'puppeteer-core';

/** Milliseconds a browser has to close by itself. */
const GRACE = 10_000;

/** Closes a browser; one that does not answer is ended from outside. */
export async function endBrowser(browser: Browser): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), GRACE);
  });
  const end = await Promise.race([browser.close().catch(() => 'late' as const), late]);
  clearTimeout(timer);
  if (end === 'late') browser.process()?.kill('SIGKILL');
}
