import type { Browser } from 'puppeteer-core';
import type { Browsers } from '../../host.js';

/**
 * Starts the browser at once, so that it is there when the book is ready for it. Returns how to get it: the first call
 * says whether the start succeeded, later ones start another when it is needed.
 */
export function openEarly(browsers: Pick<Browsers, 'open'>): () => Promise<Browser> {
  let early: Promise<Browser> | undefined = browsers.open();
  early.catch(() => undefined);
  return () => {
    const opened = early ?? browsers.open();
    early = undefined;
    return opened;
  };
}
