import type { Browser, Page } from 'puppeteer-core';
import { type OpenEpub, openEpub } from '../browser/open-epub.js';
import { serveEpub, urlOf } from '../browser/serve-epub.js';
import { elementLocator } from '../epub/element-locator.js';
import { findingsList } from '../findings-list.js';
import { PAGE_PATIENCE } from '../patience.js';
import type { ValidationInput, Validator } from '../validator.js';
import { loadAxe } from './axe-source.js';
import { type ContrastTally, contrastTally } from './contrast-tally.js';
import { findingOf } from './finding.js';
import { type AxeResult, runAxe } from './run-axe.js';

const SCHEMES = ['light', 'dark'] as const;

/** axe takes a page without a background for a white one, also where the reader's dark mode has painted it dark. */
const PAINT_CANVAS = `document.documentElement.style.setProperty('background-color', 'Canvas', 'important')`;

/** axe-core over every page of the book, as a reading system shows it in light and in dark mode. */
export const axe: Validator = {
  id: 'axe',
  name: 'axe-core',
  subject: 'epub',
  builtIn: true,
  profile: 'WCAG 2.2 AA',
  async run(input) {
    const source = await loadAxe(input.host);
    const { version } = source;
    if (!(await input.host.browsers.find()))
      return [{ kind: 'not-run', version, reason: 'No browser was found. Install Chrome, Chromium or Edge' }];
    const epub = await openEpub(input);
    if (typeof epub === 'string') return [{ kind: 'not-run', version, reason: epub }];
    const { host, signal } = input;
    try {
      const checked = await host.browsers.attempt(
        (browser, alive) => check(epub, source.script, { browser, alive }, input),
        { patience: PAGE_PATIENCE, ...(signal && { signal }) },
      );
      return 'failure' in checked
        ? [{ kind: 'not-run', version, reason: `The browser did not answer: ${checked.failure}` }]
        : [{ kind: 'done', version, ...checked.result }];
    } finally {
      epub.archive.close();
    }
  },
};

interface Work {
  readonly browser: Browser;
  /** To be called as the pages go by. */
  alive(): void;
}

async function check(epub: OpenEpub, script: string, { browser, alive }: Work, input: ValidationInput) {
  const findings = findingsList();
  const contrast = contrastTally();
  const locate = elementLocator(epub.archive);
  const page = await browser.newPage();
  try {
    await serveEpub(page, epub.archive, epub.package);
    const documents = epub.package.manifest.filter(({ mediaType }) => mediaType === 'application/xhtml+xml');
    for (const [index, { path }] of documents.entries()) {
      input.signal?.throwIfAborted();
      input.onProgress?.(`${index + 1} of ${documents.length}`);
      for (const { violation, scheme } of await checkDocument(page, path, script, contrast))
        findings.add(findingOf(violation, await locate(path, violation.steps, violation.id), scheme));
      alive();
    }
    return { findings: findings.all(), measurements: { contrast: contrast.pairs() } };
  } finally {
    // One that hangs is ended from outside, and closes nothing.
    page.close().catch(() => undefined);
  }
}

/** What breaks a rule, and in which scheme first. */
interface Violation {
  readonly violation: AxeResult;
  readonly scheme: (typeof SCHEMES)[number];
}

async function checkDocument(
  page: Page,
  path: string,
  script: string,
  contrast: ContrastTally,
): Promise<readonly Violation[]> {
  const found = new Map<string, Violation>();
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // A document that cannot be shown is no finding of axe's: `epub-structure` and EPUBCheck say what is wrong.
    if (scheme === 'light' && !(await show(page, path))) return [];
    if (scheme === 'dark') await page.evaluate(PAINT_CANVAS);
    const report = await runAxe(page, script, scheme === 'light' ? 'all' : 'contrast');
    contrast.add(report.contrast, scheme);
    for (const violation of report.violations) {
      const key = keyOf(violation);
      if (!found.has(key)) found.set(key, { violation, scheme });
    }
  }
  return [...found.values()];
}

async function show(page: Page, path: string): Promise<boolean> {
  try {
    const response = await page.goto(urlOf(path), { waitUntil: 'load', timeout: 0 });
    return response?.ok() ?? false;
  } catch (error) {
    // What the container does not give. Anything else is the browser's fault, and no word on the document.
    if (error instanceof Error && error.message.startsWith('net::')) return false;
    throw error;
  }
}

function keyOf({ rule, selector }: AxeResult): string {
  return `${rule} ${selector}`;
}
