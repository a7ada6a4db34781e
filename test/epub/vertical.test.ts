import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import { openEpub } from '../package/open-epub.js';

/** Where the characters of a vertical page stand, in a browser (CSS Writing Modes 4; JLREQ §2.3). */

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-vertical-'));
const font = createRequire(import.meta.url).resolve(
  '@fontsource/biz-udmincho/files/biz-udmincho-japanese-400-normal.woff2',
);
let page: Page;
let css: string;

beforeAll(async () => {
  const path = join(folder, 'book');
  cpSync(join(import.meta.dirname, 'vertical'), path, { recursive: true });
  copyFileSync(font, join(path, 'mincho.woff2'));
  const { outputs } = await build({ path, out: join(folder, 'dist'), formats: ['epub'], verify: 'none', host });
  const entries = await openEpub(outputs[0]!.file);
  css = entries.get('OEBPS/style.css')!.text;
  page = await (await host.browsers.open()).newPage();
  await page.setViewport({ width: 600, height: 400 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = decodeURIComponent(new URL(request.url()).pathname.slice(1));
    const contentType = /\.css$/.test(name)
      ? 'text/css'
      : /\.woff2$/.test(name)
        ? 'font/woff2'
        : 'application/xhtml+xml';
    const body = entries.get(name)?.bytes;
    (body ? request.respond({ contentType, body }) : request.abort()).catch(() => {});
  });
  await page.goto('https://epub.invalid/OEBPS/one.xhtml', { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The cell of one character, in CSS pixels. */
interface Cell {
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cells of the characters of the elements that a selector finds, in the order of the text. */
async function cellsOf(selector: string): Promise<readonly Cell[]> {
  return (await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const cells = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (box) cells.push({ sign: text.data[at], left: box.left, right: box.right, top: box.top, bottom: box.bottom });
      }
    }
    return cells;
  })`)) as readonly Cell[];
}

/** The cells line by line: a new one begins where the next character is not beside the last. */
function linesOf(cells: readonly Cell[], along: 'top' | 'left'): readonly (readonly Cell[])[] {
  const lines: Cell[][] = [];
  for (const cell of cells) {
    const last = lines.at(-1)?.at(-1);
    if (last && cell[along] > last[along]) lines.at(-1)!.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

const width = ({ left, right }: Cell) => right - left;
const height = ({ top, bottom }: Cell) => bottom - top;
const centre = ({ left, right }: Cell) => (left + right) / 2;

describe('a page of vertical Japanese', () => {
  it('is set in the font of the book', async () => {
    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'section > p' });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts).toMatchObject([{ isCustomFont: true, postScriptName: expect.stringMatching(/Mincho/) }]);
    await client.detach();
  });

  it('has its characters from top to bottom and its lines from right to left', async () => {
    const cells = await cellsOf('section > p:first-of-type');
    const lines = linesOf(cells, 'top');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      for (const cell of line) expect(centre(cell)).toBeCloseTo(centre(line[0]!), 1);
      for (const [index, cell] of line.slice(1).entries()) expect(cell.top).toBeCloseTo(line[index]!.bottom, 1);
    }
    for (const [index, line] of lines.slice(1).entries())
      expect(line[0]!.right).toBeLessThan(lines[index]![0]!.left + 0.1);
    expect(cells.every(({ top, bottom }) => top >= 0 && bottom <= 400)).toBe(true);
    const [heading] = await cellsOf('h1');
    expect(heading!.left).toBeGreaterThan(cells[0]!.right);
  });

  it('gives every character a cell as high as the text is large, and begins no line with a full stop', async () => {
    const cells = await cellsOf('section > p:first-of-type');
    const size = Number.parseFloat(
      String(await page.evaluate(`getComputedStyle(document.querySelector('p')).fontSize`)),
    );
    for (const cell of cells) expect(height(cell)).toBeCloseTo(size, 1);
    for (const [first] of linesOf(cells, 'top')) expect('。、ー').not.toContain(first!.sign);
  });

  it('sets the second paragraph in by one character, numbers upright across the line, and Latin words along it', async () => {
    const [first] = await cellsOf('section > p:first-of-type');
    const cells = await cellsOf('section > p:nth-of-type(2)');
    const size = height(first!);
    expect(cells[0]!.top - first!.top).toBeCloseTo(size, 1);
    const [one, two] = cells.filter(({ sign }) => /[12]/.test(sign));
    expect(two!.top).toBeCloseTo(one!.top, 1);
    expect(two!.left).toBeGreaterThan(one!.left);
    expect(width(one!) + width(two!)).toBeLessThan(1.2 * size);
    const latin = cells.filter(({ sign }) => /[a-z]/i.test(sign));
    expect(latin.map(({ sign }) => sign).join('')).toBe('Cat');
    expect(latin[1]!.top).toBeCloseTo(latin[0]!.bottom, 1);
    expect(height(latin[1]!)).toBeLessThan(0.8 * size);
  });

  it('leaves the vertical forms of the font on, whose full stop stands at the upper right of its cell', async () => {
    const style = await page.evaluate(`(() => {
      const { writingMode, textOrientation, fontFeatureSettings, fontVariantEastAsian } = getComputedStyle(document.querySelector('p'));
      return { writingMode, textOrientation, fontFeatureSettings, fontVariantEastAsian };
    })()`);
    expect(style).toEqual({
      writingMode: 'vertical-rl',
      textOrientation: 'mixed',
      fontFeatureSettings: 'normal',
      fontVariantEastAsian: 'normal',
    });
    const mincho = openSync(font);
    if (!('layout' in mincho)) throw new Error('the font file holds more than one font');
    const middle = mincho.unitsPerEm / 2;
    for (const sign of '。、') {
      const [across] = mincho.layout(sign).glyphs;
      const [down] = mincho.layout(sign, ['vert']).glyphs;
      expect(across!.bbox.maxX).toBeLessThan(middle);
      expect(down!.bbox.minX).toBeGreaterThan(middle);
      expect(down!.bbox.minY).toBeGreaterThan(mincho.descent + middle);
    }
  });

  it('keeps horizontal lines, from top to bottom, where a system knows no vertical ones', async () => {
    expect(css).toMatch(/-epub-writing-mode: vertical-rl;[\s\S]*-epub-text-orientation: mixed/);
    await page.addStyleTag({ content: 'html { writing-mode: horizontal-tb !important; }' });
    const lines = linesOf(await cellsOf('section > p:first-of-type'), 'left');
    expect(lines.length).toBeGreaterThan(1);
    for (const [index, [first]] of lines.slice(1).entries()) expect(first!.top).toBeGreaterThan(lines[index]![0]!.top);
    const right = Math.max(...lines.flat().map((cell) => cell.right));
    expect(right).toBeLessThanOrEqual(600);
  });
});
