import type { Browser } from 'puppeteer-core';
import type { BrowserInfo, Browsers, Files, Processes } from '../../host.js';
import { ToolMissing } from '../tool-missing.js';
import { endBrowser } from './end-browser.js';
import { launchBrowser } from './launch.js';
import { bringBrowser, findBrowser, type LocateOptions } from './locate.js';
import { withRetry } from './with-retry.js';

/** Milliseconds a browser has to say what it is, on a busy machine. */
const ANSWERING = 30_000;

export interface BrowserOptions extends LocateOptions {
  readonly files: Files;
}

/** The one browser of a run: found or brought, launched when first needed, relaunched after a crash; none after `close`. */
export function nodeBrowsers(options: BrowserOptions): Browsers {
  let opening: Promise<Browser> | undefined;
  const closing = new AbortController();
  // The browser is asked once for what it is, which takes as long as reading a short book.
  const versions = new Map<string, Promise<string | undefined>>();
  return {
    async open() {
      // A start that failed has failed: it may have taken long, for a browser that was to be brought.
      const current = await opening;
      // Work that goes on when its build has ended must not leave a browser behind.
      if (closing.signal.aborted) throw new Error('The browser was asked for when its host had been closed');
      if (!current?.connected) opening = openBrowser(options, closing.signal);
      return opening as Promise<Browser>;
    },
    attempt(run, options) {
      return withRetry({ open: () => this.open(), run, ...options });
    },
    find: () => findBrowser(options),
    async version() {
      const found = await findBrowser(options);
      if (!found) return undefined;
      const version = versions.get(found.executable) ?? askVersion(found, options.processes);
      versions.set(found.executable, version);
      return version;
    },
    async close() {
      closing.abort();
      const browser = await opening?.catch(() => undefined);
      opening = undefined;
      if (browser) await endBrowser(browser);
    },
  };
}

async function askVersion({ executable, environment }: BrowserInfo, processes: Processes): Promise<string | undefined> {
  try {
    const { stdout } = await processes.run(executable, ['--version'], { environment, patience: ANSWERING });
    return stdout.trim() || undefined;
  } catch {
    // It hangs, or it is no program: who wants to work with it learns more.
    return undefined;
  }
}

async function openBrowser(options: BrowserOptions, signal: AbortSignal): Promise<Browser> {
  return launch((await findBrowser(options)) ?? (await bringBrowser(options)), options, signal);
}

async function launch(located: BrowserInfo, options: BrowserOptions, signal: AbortSignal): Promise<Browser> {
  const { executable } = located;
  const isShell = located.origin === 'npm package' || /headless[-_]shell/.test(executable);
  const plan = {
    executable,
    headless: isShell ? ('shell' as const) : (true as const),
    profile: await options.files.temporaryFolder('browser'),
    environment: { ...options.environment, ...located.environment },
  };
  let reason = '';
  // Chromium refuses its sandbox to root, and many containers forbid the user namespaces that it needs.
  for (const sandbox of process.getuid?.() === 0 ? [false] : [true, false]) {
    try {
      return await launchBrowser({ ...plan, sandbox }, signal);
    } catch (error) {
      reason = (error as Error).message.split('\n', 1)[0] as string;
    }
  }
  throw new ToolMissing(`The browser ${executable} does not start: ${reason}`);
}
