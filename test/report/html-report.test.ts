import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/build/catalogue.js';
import { examine } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { Verification } from '../../src/model/result.js';
import { htmlReport } from '../../src/report/html-report.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { axeViolations } from './axe-violations.js';
import { RESULT, VERIFICATIONS } from './sample.js';

const book = join(import.meta.dirname, 'in', 'hostile');
const host = nodeHost();
let input: ReportInput;
let html: string;
let page: Page;

beforeAll(async () => {
  const result = await examine({ path: book, host });
  const read = (file: string) => readFileSync(join(book, file), 'utf8').split('\n');
  input = {
    result: { ...result, outputs: RESULT.outputs, verifications: [...VERIFICATIONS, HOSTILE_COLOURS], pages: 12 },
    documentation: CATALOGUE,
    lines: read,
    suppressed: [{ id: 'link-text-generic', severity: 'warning', message: 'Unexpected link text' }],
    displayGuide: [
      {
        id: 'ways-of-reading',
        title: { text: 'Ways of reading', language: 'en' },
        statements: [{ id: 'a', text: 'Appearance can be modified', language: 'en', url: 'javascript:alert(1)' }],
      },
    ],
    pages: [
      {
        label: 'iv',
        picture: { mediaType: 'image/png', bytes: PIXEL },
        blocks: [
          { type: 'H1', text: 'First <b>' },
          { type: 'P', text: 'Second' },
        ],
      },
      { label: '1', picture: { mediaType: 'image/png', bytes: PIXEL } },
    ],
  };
  html = await htmlReport(input, host);
  page = await (await host.browsers.open()).newPage();
  await page.setContent(html);
});

afterAll(() => host.close());

describe('the HTML report', () => {
  it('begins with the verdict and shows everything an editor judges', async () => {
    const text = (await page.evaluate('document.body.innerText')) as string;
    expect(text.indexOf('Not ready')).toBeGreaterThan(0);
    expect(text).toContain('Nowhere nicht%20da.md#x');
    expect(text.indexOf('Not ready')).toBeLessThan(text.indexOf('Conformance'));
    expect(await page.evaluate(`[...document.querySelectorAll('h2')].map((heading) => heading.textContent)`)).toEqual([
      ...['Conformance', 'Findings', 'Accepted findings', 'Images', 'Headings', 'Reading order', 'Pages', 'Links'],
      ...['Tables', 'Languages', 'Metadata', 'Contrast', 'Statistics', 'What the findings mean'],
    ]);
    for (const shown of [
      'Frühling 1200, Sommer 4800.',
      'Decorative: silent',
      'written as level 4',
      'the reader knows',
      'Java was not found',
      'Appearance can be modified',
      '4.49 to 1',
      '1,204 places',
      'Heading 1 First <b>',
      'Unexpected link text',
    ])
      expect(text).toContain(shown);
  });

  it('has a picture and its text for every image', async () => {
    const images = `[...document.querySelectorAll('.images > li')].map((item) => [
      item.querySelector('h3').textContent, item.querySelector('img').naturalWidth > 0, item.querySelector('dd').textContent])`;
    expect(await page.evaluate(images)).toEqual([
      ['images/bars.svg', true, '✗Missing'],
      ['images/dot.svg', true, 'Ein Punkt <i>schräg</i> & "rund"'],
      ['images/ornament.svg', true, '–Decorative: silent'],
    ]);
  });

  it.each(['light', 'dark'])('passes axe in %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([1280, 640, 320])('never scrolls sideways at %i CSS pixels', async (width) => {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('is walked through with the keyboard, every link visibly in focus', async () => {
    await page.setContent(html);
    const links = Number(await page.evaluate(`document.querySelectorAll('a[href]').length`));
    const reached = new Set<string>();
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(String(await page.evaluate(FOCUS)));
    }
    expect(reached.size).toBe(links);
    expect([...reached].filter((state) => !state.endsWith('visible'))).toEqual([]);
  });

  it('leads from every finding of ours to its explanation', async () => {
    const broken = `[...document.querySelectorAll('a[href^="#"]')].filter((link) =>
      !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map((link) => link.hash)`;
    expect(await page.evaluate(broken)).toEqual([]);
    expect(await page.evaluate(`document.querySelectorAll('a[href="#rule-image-alt-missing"]').length`)).toBe(1);
  });

  it('takes nothing from a hostile manuscript but text', async () => {
    const counts = `['script', 'iframe', 'object', 'form', 'link', '[onerror]', '[onclick]', 'a[href^="javascript" i]', 'main b']
      .map((selector) => document.querySelectorAll(selector).length)`;
    expect(await page.evaluate(counts)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await page.evaluate(`document.querySelector('h1').textContent`)).toBe('</title><script>alert(1)</script>');
    expect(html).not.toMatch(/red;x:y"/);
    const external = html.match(/(?:src|href)="(?!#|data:|https:\/\/example\.org)[^"]*"/g);
    expect(external).toBeNull();
  });

  it('is the same for the same input', async () => {
    expect(await htmlReport(input, host)).toBe(html);
  });

  it('stands without a publication', async () => {
    const { publication: _publication, ...result } = RESULT;
    const bare = await htmlReport({ result, documentation: [] }, host);
    expect(bare).toContain('The publication');
    expect(bare).not.toContain('id="images"');
  });
});

const HOSTILE_COLOURS: Verification = {
  ...VERIFICATIONS[1]!,
  measurements: {
    contrast: [
      {
        foreground: 'red;x:y',
        background: '#000000',
        ratio: 4.499,
        scheme: 'dark',
        large: false,
        usedBy: '<i>',
        count: 1,
      },
    ],
  },
};

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Which element has the focus, and whether an outline shows it. */
const FOCUS = `(() => {
  const { activeElement: element } = document;
  const index = [...document.querySelectorAll('*')].indexOf(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return index + ' ' + element.tagName + ' ' + (outlineStyle !== 'none' && outlineWidth !== '0px' ? 'visible' : 'hidden');
})()`;
