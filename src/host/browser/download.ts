import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
} from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';

const BUILD = PUPPETEER_REVISIONS['chrome-headless-shell'];

/** A chrome-headless-shell downloaded earlier. */
export async function findDownloadedBrowser(cache: string): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: cache });
  return installed.find((one) => one.browser === Browser.CHROMEHEADLESSSHELL && one.buildId === BUILD)?.executablePath;
}

/** Downloads the chrome-headless-shell that this version of Puppeteer was made for. Rejects when it cannot be had. */
export async function downloadBrowser(
  cache: string,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  if (!detectBrowserPlatform()) throw new Error('there is no chrome-headless-shell for this platform');
  const options = { browser: Browser.CHROMEHEADLESSSHELL, buildId: BUILD, cacheDir: cache };
  await install({ ...options, downloadProgressCallback: onProgress });
  return computeExecutablePath(options);
}
