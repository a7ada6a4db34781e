import type { Browser } from 'puppeteer-core';
import type { BrowserInfo, Browsers, Files, Processes } from '../../host.js';
import { findInstalledBrowser } from './installed.js';
import { type LaunchPlan, launchBrowser } from './launch.js';

export interface BrowserOptions {
  /** `--browser`: a path, which then must work. */
  readonly executable?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly processes: Processes;
}

/** The one browser of a run: found, launched when first needed, relaunched after a crash. */
export function nodeBrowsers(options: BrowserOptions): Browsers {
  let opening: Promise<Browser> | undefined;
  const open = async (): Promise<Browser> => {
    const info = await locate(options);
    if (!info) throw new Error('No browser found. Install Chrome or Chromium, or name one with --browser.');
    return launch(info, options);
  };
  return {
    async open() {
      const current = await opening?.catch(() => undefined);
      if (!current?.connected) opening = open();
      return opening as Promise<Browser>;
    },
    find: async () => {
      const found = await locate(options);
      return found && { ...found, version: await versionOf(found.executable, options.processes) };
    },
    async close() {
      const browser = await opening?.catch(() => undefined);
      opening = undefined;
      await browser?.close();
    },
  };
}

type Located = Pick<BrowserInfo, 'executable' | 'origin'>;

async function locate(options: BrowserOptions): Promise<Located | undefined> {
  const { environment } = options;
  if (options.executable) return { executable: options.executable, origin: '--browser' };
  const named = environment['PUPPETEER_EXECUTABLE_PATH'];
  if (named) return { executable: named, origin: 'PUPPETEER_EXECUTABLE_PATH' };
  const installed = await findInstalledBrowser(process.platform, environment);
  return installed ? { executable: installed, origin: 'installed' } : undefined;
}

async function launch(info: Located, options: BrowserOptions): Promise<Browser> {
  const plan: LaunchPlan = {
    executable: info.executable,
    headless: info.executable.includes('headless-shell') || info.origin === 'npm package' ? 'shell' : true,
    profile: await options.files.temporaryFolder('browser'),
    environment: options.environment,
    // Chromium refuses its sandbox to root.
    sandbox: process.getuid?.() !== 0,
  };
  try {
    return await launchBrowser(plan);
  } catch (error) {
    if (!plan.sandbox) throw error;
    // Many containers forbid the user namespaces that the sandbox needs.
    return launchBrowser({ ...plan, sandbox: false });
  }
}

async function versionOf(executable: string, processes: Processes): Promise<string> {
  const { stdout } = await processes.run(executable, ['--version']);
  return stdout.trim();
}
