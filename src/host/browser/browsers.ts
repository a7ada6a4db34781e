import type { Browser } from 'puppeteer-core';
import type { Browsers, Files } from '../../host.js';
import { ToolMissing } from '../tool-missing.js';
import { endBrowser } from './end-browser.js';
import { launchBrowser } from './launch.js';
import { bringBrowser, findBrowser, type LocatedBrowser, type LocateOptions } from './locate.js';
import { withRetry } from './with-retry.js';

export interface BrowserOptions extends LocateOptions {
  readonly files: Files;
}

/** The one browser of a run: found or brought, launched when first needed, relaunched after a crash; none after `close`. */
export function nodeBrowsers(options: BrowserOptions): Browsers {
  let opening: Promise<Browser> | undefined;
  let closed = false;
  // The browser is asked once for what it is, which takes as long as reading a short book.
  const versions = new Map<string, Promise<string>>();
  const versionOf = ({ executable, environment }: LocatedBrowser) => {
    const version =
      versions.get(executable) ??
      options.processes.run(executable, ['--version'], { environment }).then(({ stdout }) => stdout.trim());
    versions.set(executable, version);
    return version;
  };
  return {
    async open() {
      // A start that failed has failed: it may have taken long, for a browser that was to be brought.
      const current = await opening;
      // Work that goes on when its build has ended must not leave a browser behind.
      if (closed) throw new Error('The browser was asked for when its host had been closed');
      if (!current?.connected) opening = openBrowser(options);
      return opening as Promise<Browser>;
    },
    attempt(run, options) {
      return withRetry({ open: () => this.open(), run, ...options });
    },
    async find() {
      const found = await findBrowser(options);
      return found && { ...found, version: await versionOf(found) };
    },
    async close() {
      closed = true;
      const browser = await opening?.catch(() => undefined);
      opening = undefined;
      if (browser) await endBrowser(browser);
    },
  };
}

async function openBrowser(options: BrowserOptions): Promise<Browser> {
  return launch((await findBrowser(options)) ?? (await bringBrowser(options)), options);
}

async function launch(located: LocatedBrowser, options: BrowserOptions): Promise<Browser> {
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
      return await launchBrowser({ ...plan, sandbox });
    } catch (error) {
      reason = (error as Error).message.split('\n', 1)[0] as string;
    }
  }
  throw new ToolMissing(`The browser ${executable} does not start: ${reason}`);
}
