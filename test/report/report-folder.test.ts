import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPages } from '../../src/build/report-pages.js';
import { build, examine } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { BuildResult } from '../../src/model/result.js';
import { REPORT_NAMES } from '../../src/report/files.js';
import { axeViolations } from './axe-violations.js';
import { complaints, readSchema } from './closed-schema.js';

const book = join(import.meta.dirname, 'in', 'small');
const broken = join(import.meta.dirname, 'in', 'hostile');
const folder = mkdtempSync(join(tmpdir(), 'lectern-report-'));
const host = nodeHost();

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('build with reports', () => {
  const out = join(folder, 'dist');
  const reports = join(out, 'the-small-harbour-report');
  const bag = join(out, 'the-small-harbour-bag');
  let result: BuildResult;
  let page: Page;

  beforeAll(async () => {
    result = await build({ path: book, out, report: true, verify: ['axe'], archive: ['folder'], host });
    page = await (await host.browsers.open()).newPage();
    await page.goto(`file://${join(reports, 'report.html')}`);
  });

  it('puts every report beside the publications, and names them among the outputs', () => {
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(readdirSync(reports)).toEqual([...REPORT_NAMES].sort());
    const listed = result.outputs.filter(({ kind }) => kind === 'report').map(({ file }) => file);
    expect(listed.sort()).toEqual([...REPORT_NAMES].map((name) => join(reports, name)).sort());
  });

  it('shows pages beside what is read of them, measured colours, and what was accepted', async () => {
    const blocks = `[...document.querySelectorAll('.page li')].map((item) => item.innerText.trim())`;
    const read = (await page.evaluate(blocks)) as string[];
    for (const block of ['Heading 1 The quay', 'Paragraph Boats lie at the quay. See the tide.', 'Header cell Monday'])
      expect(read).toContain(block);
    const drawn = `[...document.querySelectorAll('#pages img')].every((image) => image.naturalWidth > 100)`;
    expect(await page.evaluate(drawn)).toBe(true);
    const text = (selector: string) => page.evaluate(`document.querySelector('${selector}').innerText`);
    expect(await text('#contrast')).toMatch(/\d to 1/);
    expect(await text('#contrast')).not.toContain('Too weak');
    expect(await text('#accepted')).toContain('1 finding left out');
    expect(await text('#metadata')).toContain('Ways of reading');
  });

  it('is accessible', async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  it('measures in the form of the published schema', () => {
    expect(complaints(readSchema('report.schema.json'), readFileSync(join(reports, 'report.json'), 'utf8'))).toEqual(
      [],
    );
  });

  it('keeps reports in the bag, without times, pictures of pages and places of the machine', () => {
    const kept = join(bag, 'data', 'reports');
    expect(readdirSync(kept)).toEqual(['conformance.html', 'report.html', 'report.json']);
    for (const name of readdirSync(kept)) {
      const text = readFileSync(join(kept, name), 'utf8');
      expect(text).not.toMatch(/Time taken|\d s\)/);
      expect(text).not.toContain(folder);
      expect(text).not.toContain('id="pages"');
    }
  });
});

describe('reports on what failed', () => {
  it('are written all the same, with excerpts of the manuscript', async () => {
    const reports = join(folder, 'failed');
    const result = await build({ path: broken, out: join(folder, 'none'), report: reports, host });
    expect(result.exitCode).toBe(1);
    expect(readdirSync(reports)).toEqual([...REPORT_NAMES].sort());
    const html = readFileSync(join(reports, 'report.html'), 'utf8');
    expect(html).toContain('Not ready');
    expect(html).toContain('class="frame"');
  });

  it('leave out conformance, and take an earlier one away, where nothing was understood', async () => {
    const reports = join(folder, 'failed');
    const result = await examine({ path: join(folder, 'nowhere'), report: reports, host });
    expect(result.ok).toBe(false);
    expect(readdirSync(reports)).toEqual(['report.html', 'report.json', 'report.junit.xml', 'report.sarif']);
  });

  it('never go into a folder with other things', async () => {
    const mine = mkdtempSync(join(folder, 'mine-'));
    writeFileSync(join(mine, 'book.md'), '# Mine\n');
    const result = await examine({ path: book, report: mine, host });
    expect(result.exitCode).toBe(2);
    expect(result.diagnostics.map(({ id }) => id)).toEqual(['output-report-folder']);
    expect(readdirSync(mine)).toEqual(['book.md']);
  });

  it('say when the pages cannot be drawn', async () => {
    const file = join(folder, 'not.pdf');
    writeFileSync(file, 'no PDF');
    const { pages, diagnostics } = await reportPages(file, {}, host);
    expect(pages).toEqual([]);
    expect(diagnostics.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['info report-pages-missing']);
  });
});
