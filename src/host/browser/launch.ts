import type { Browser, LaunchOptions } from 'puppeteer-core';
import { loadPuppeteer } from './puppeteer.js';

export interface LaunchPlan {
  readonly executable: string;
  /** `shell` for chrome-headless-shell, which knows no other mode. */
  readonly headless: true | 'shell';
  readonly profile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sandbox: boolean;
}

const ARGUMENTS = [
  // No name resolves: whatever a page asks for, nothing leaves the machine (findings are made before, by our own stages).
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--metrics-recording-only',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  // Containers give /dev/shm 64 MB, too little for long books.
  '--disable-dev-shm-usage',
];

/** Milliseconds a browser may take to start. Nothing after that has a fixed limit, which a long book could hit. */
const STARTING = 120_000;

/** Starts the browser with a profile of its own. Rejects when it does not answer in two minutes. */
export async function launchBrowser(plan: LaunchPlan, signal: AbortSignal): Promise<Browser> {
  const puppeteer = await loadPuppeteer();
  // Puppeteer's own limit does not hold for a browser that is spoken to through a pipe.
  const starting = new AbortController();
  const timer = setTimeout(() => starting.abort(), STARTING);
  try {
    const browser = await puppeteer.launch({
      ...optionsOf(plan),
      signal: AbortSignal.any([signal, starting.signal]),
    });
    // Puppeteer stops listening to the pipes when it gives up a browser, and those of a killed one break: no fault of ours.
    for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined);
    return browser;
  } catch (error) {
    if (starting.signal.aborted) throw new Error(`it did not answer for ${STARTING / 1000} seconds`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function optionsOf(plan: LaunchPlan): LaunchOptions {
  return {
    executablePath: plan.executable,
    headless: plan.headless,
    userDataDir: plan.profile,
    args: plan.sandbox ? ARGUMENTS : [...ARGUMENTS, '--no-sandbox'],
    env: plan.environment,
    // Through a pipe rather than a socket: nothing listens, and the browser ends with us even when we are killed.
    pipe: true,
    protocolTimeout: 0,
    // The command line decides what a signal means; the host closes the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}
