import { createRequire } from 'node:module';

/** Where Ace's parts are installed. */
export interface AceInstallation {
  readonly core: string;
  readonly runner: string;
  readonly puppeteer: string;
  readonly version: string;
}

/** Finds `@daisy/ace-core` and its browser runner among the installed npm packages. Undefined when one is missing. */
export function findAce(): AceInstallation | undefined {
  const require = createRequire(import.meta.url);
  try {
    const runner = require.resolve('@daisy/ace-axe-runner-puppeteer');
    return {
      core: require.resolve('@daisy/ace-core'),
      runner,
      // The runner's own, so that the change made to it in the process is the one that it sees.
      puppeteer: createRequire(runner).resolve('puppeteer'),
      version: (require('@daisy/ace-core/package.json') as { version: string }).version,
    };
  } catch {
    // Not installed: it is an optional tool.
    return undefined;
  }
}
