import type { PuppeteerNode } from 'puppeteer-core';

/**
 * The puppeteer library. `puppeteer` is an optional dependency, since its install script downloads a browser and an
 * installation must not fail where that is impossible; `puppeteer-core`, its own core in the same version, always is there.
 */
export async function loadPuppeteer(): Promise<Pick<PuppeteerNode, 'launch'>> {
  try {
    return (await import('puppeteer')).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return (await import('puppeteer-core')).default;
  }
}
