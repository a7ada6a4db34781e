import type { Browser } from 'puppeteer-core';
import type { Attempt } from '../../host.js';
import { endBrowser } from './end-browser.js';

interface Work<Result> {
  open(): Promise<Browser>;
  /** `alive` is called as the work gets on. */
  run(browser: Browser, alive: () => void): Promise<Result>;
  /** Milliseconds after which a browser that neither has finished nor gets on counts as hung. */
  readonly patience: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs work in the browser, a second time in a new one when the first crashed or hung. Failures that are not the
 * browser's are thrown, and so is an abort.
 */
export async function withRetry<Result>(work: Work<Result>): Promise<Attempt<Result>> {
  const first = await attempt(work);
  return 'result' in first ? first : attempt(work);
}

async function attempt<Result>({ open, run, patience, signal }: Work<Result>): Promise<Attempt<Result>> {
  signal?.throwIfAborted();
  const browser = await open();
  const guard = watch(browser, patience, signal);
  try {
    return { result: await Promise.race([run(browser, guard.alive), guard.stopped]) };
  } catch (error) {
    signal?.throwIfAborted();
    const reason = failureOf(error, browser);
    if (reason === undefined) throw error;
    // Of one that hung long enough nothing more is to be awaited.
    await endBrowser(browser, ...(reason === HUNG ? [0] : []));
    return { failure: reason };
  } finally {
    guard.end();
  }
}

const HUNG = 'it hung';

class BrowserStopped extends Error {}

function watch(browser: Browser, patience: number, signal: AbortSignal | undefined) {
  let ended = false;
  let stop: (error: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  const onGone = () => stop(new BrowserStopped('it crashed'));
  const onAbort = () => stop(signal?.reason);
  const timer = setTimeout(() => stop(new BrowserStopped(HUNG)), patience);
  browser.once('disconnected', onGone);
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    stopped,
    // Work that goes on in a browser that has been given up has no say any more.
    alive: () => void (ended || timer.refresh()),
    end() {
      ended = true;
      clearTimeout(timer);
      browser.off('disconnected', onGone);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** Puppeteer's words for a tab or a browser that is no longer there. */
const GONE = /Target closed|Session closed|Connection closed|Page crashed|detached|Protocol error/;

function failureOf(error: unknown, browser: Browser): string | undefined {
  if (error instanceof BrowserStopped) return error.message;
  if (!browser.connected) return 'it crashed';
  return error instanceof Error && GONE.test(error.message) ? 'the tab crashed' : undefined;
}
