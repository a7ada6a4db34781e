import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import { verify } from '../../src/verify/index.js';
import { type OpenedEntry, openEpub } from '../package/open-epub.js';

/**
 * Text goes on in the next line, whatever the reader sets: nothing is cut off, and no page has to be scrolled sideways
 * (WCAG 2.2 SC 1.4.4, 1.4.10, 1.4.12). A table or a line of code may be scrolled within itself.
 */

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-reflow-'));
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** What a reading system does to a page, as its user has set it. */
const VIEWS = [
  { name: 'at 320 pixels', width: 320, scheme: 'light', css: '' },
  { name: 'at 320 pixels in the dark', width: 320, scheme: 'dark', css: '' },
  { name: 'with text of 200 %', width: 640, scheme: 'light', css: 'html { font-size: 200% !important; }' },
  {
    name: 'in a wide font with wide spaces',
    width: 320,
    scheme: 'light',
    css: `* { font-family: "DejaVu Sans Mono", monospace !important; line-height: 1.5 !important;
      letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`,
  },
] as const;

const HANDBOOK = join(import.meta.dirname, '..', '..', 'manuscript');
const WIDE = join(import.meta.dirname, 'reflow');
/** The pages with every construct; the list of findings would only take longer. */
const PAGES = /^OEBPS\/(?:cover|title-page|copyright-page|toc|tables|images|notes|mathematics-and-code|wide)\.xhtml$/;

describe.each([
  ['a book of wide things, classic', WIDE, 'classic'],
  ['a book of wide things, manual', WIDE, 'manual'],
  ['the handbook', HANDBOOK, 'manual'],
])('%s', (name, path, theme) => {
  let file: string;

  it('is not wider than the page, however it is read', async () => {
    const out = join(folder, name);
    const built = await build({
      path,
      out,
      formats: ['epub'],
      verify: 'none',
      overrides: { theme: { name: theme } },
      host,
    });
    file = built.outputs[0]!.file;
    const entries = await openEpub(file);
    const pages = [...entries.keys()].filter((entry) => PAGES.test(entry));
    expect(pages.length).toBeGreaterThan(4);
    const faults: string[] = [];
    const page = await (await host.browsers.open()).newPage();
    await serve(page, entries);
    for (const view of VIEWS) {
      await page.setViewport({ width: view.width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
      for (const entry of pages) {
        await page.goto(`https://epub.invalid/${entry}`, { waitUntil: 'load' });
        const found = await page.evaluate(overflowing, view.css);
        faults.push(...found.map((fault) => `${entry} ${view.name}: ${fault}`));
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it.runIf(path === WIDE)('has enough contrast in light and dark', async () => {
    const [verification] = await verify(file, { validators: ['axe'] }, host);
    expect(verification).toMatchObject({ status: 'passed', findings: [] });
  });
});

it('the measurement sees what is too wide and what is cut off', async () => {
  const page = await (await host.browsers.open()).newPage();
  await page.setViewport({ width: 320, height: 800 });
  await page.setContent(
    '<p style="width: 400px">x</p><div id="cut" style="width: 50px; overflow: hidden">incomprehensible</div>',
  );
  expect(await page.evaluate(overflowing, '')).toEqual(['page of 408 pixels in 320', 'div#cut cut off']);
  await page.close();
});

async function serve(page: Page, entries: ReadonlyMap<string, OpenedEntry>): Promise<void> {
  const types: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml', png: 'image/png' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname.slice(1));
    const body = entries.get(path)?.bytes;
    const contentType = types[path.replace(/^.*\./, '')] ?? 'application/xhtml+xml';
    // A request that the page has given up takes no answer any more.
    (body ? request.respond({ contentType, body }) : request.abort()).catch(() => {});
  });
}

// Runs in the page, whose globals TypeScript does not know here.
interface PageElement {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly localName: string;
  readonly id: string;
}

interface PageGlobals {
  readonly document: {
    readonly documentElement: PageElement & { append(child: unknown): void };
    createElementNS(namespace: string, name: string): { textContent: string };
    querySelectorAll(selector: string): Iterable<PageElement>;
  };
  getComputedStyle(element: PageElement): { readonly overflowX: string; readonly position: string };
}

/** Applies the user's styles and says what does not fit. */
function overflowing(css: string): string[] {
  const { document, getComputedStyle } = globalThis as unknown as PageGlobals;
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  document.documentElement.append(style);
  const root = document.documentElement;
  const faults =
    root.scrollWidth > root.clientWidth ? [`page of ${root.scrollWidth} pixels in ${root.clientWidth}`] : [];
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX } = getComputedStyle(element);
    const isHidden = element.clientWidth <= 1 || element.clientHeight <= 1;
    if (/hidden|clip/.test(overflowX) && !isHidden && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${element.localName}#${element.id} cut off`);
    }
  }
  return faults;
}
