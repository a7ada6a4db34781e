import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endBrowser } from '../../src/host/browser/end-browser.js';

function fakeBrowser(close: () => Promise<void>) {
  const kill = vi.fn();
  return { browser: { close, disconnect: async () => {}, process: () => ({ kill }) } as unknown as Browser, kill };
}

describe('endBrowser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets a browser close by itself', async () => {
    const { browser, kill } = fakeBrowser(async () => {});
    await endBrowser(browser);
    expect(kill).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends one that does not answer', async () => {
    const { browser, kill } = fakeBrowser(() => new Promise(() => undefined));
    const ended = endBrowser(browser);
    await vi.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(kill).toHaveBeenCalledWith('SIGKILL');
  });

  it('ends one that cannot close', async () => {
    const { browser, kill } = fakeBrowser(() => Promise.reject(new Error('Protocol error')));
    await endBrowser(browser);
    expect(kill).toHaveBeenCalledWith('SIGKILL');
  });
});
