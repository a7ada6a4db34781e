import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withRetry } from '../../src/host/browser/with-retry.js';

interface Fake {
  readonly browser: Browser;
  crash(): void;
  readonly closed: () => boolean;
}

function fakeBrowser(): Fake {
  const listeners = new Set<() => void>();
  let connected = true;
  let closed = false;
  const browser = {
    get connected() {
      return connected;
    },
    once: (_event: string, listener: () => void) => listeners.add(listener),
    off: (_event: string, listener: () => void) => listeners.delete(listener),
    close: async () => {
      closed = true;
    },
    disconnect: async () => {},
    process: () => null,
  } as unknown as Browser;
  return {
    browser,
    crash() {
      connected = false;
      for (const listener of listeners) listener();
    },
    closed: () => closed,
  };
}

const never = new Promise<string>(() => undefined);

describe('withRetry', () => {
  it('gives what the first browser made', async () => {
    const { browser } = fakeBrowser();
    expect(await withRetry({ open: async () => browser, run: async () => 'done', patience: 1000 })).toEqual({
      result: 'done',
    });
  });

  it('tries once more in a new browser when the first crashed', async () => {
    const fakes = [fakeBrowser(), fakeBrowser()];
    let opened = 0;
    const open = async () => fakes[opened++]!.browser;
    const run = async (browser: Browser) => {
      if (browser !== fakes[0]!.browser) return 'second';
      fakes[0]!.crash();
      return never;
    };
    expect(await withRetry({ open, run, patience: 1000 })).toEqual({ result: 'second' });
    expect(fakes[0]!.closed()).toBe(true);
  });

  it('says so when the second one hangs too', async () => {
    let opened = 0;
    const open = async () => {
      opened += 1;
      return fakeBrowser().browser;
    };
    expect(await withRetry({ open, run: () => never, patience: 5 })).toEqual({ failure: 'it hung' });
    expect(opened).toBe(2);
  });

  it('has patience with work that gets on, however long it takes', async () => {
    const { browser } = fakeBrowser();
    const run = async (_browser: Browser, alive: () => void) => {
      for (let step = 0; step < 10; step++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        alive();
      }
      return 'done';
    };
    expect(await withRetry({ open: async () => browser, run, patience: 200 })).toEqual({ result: 'done' });
  });

  it('does not take our own faults for the browser’s', async () => {
    const { browser } = fakeBrowser();
    const run = async () => {
      throw new TypeError('ours');
    };
    await expect(withRetry({ open: async () => browser, run, patience: 1000 })).rejects.toThrow('ours');
  });

  it('stops at once when it is told to, while the browser works', async () => {
    const { browser } = fakeBrowser();
    const controller = new AbortController();
    const work = withRetry({ open: async () => browser, run: () => never, patience: 1000, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stopped')), 5);
    await expect(work).rejects.toThrow('stopped');
  });
});
