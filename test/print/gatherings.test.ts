import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { printBook } from '../readers/read-book.js';
import { tagTree } from './pdf/tag-tree.js';

const BOOK = join(import.meta.dirname, 'whole-book', 'book');

const browser = await nodeHost().browsers.find();
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

/** What a file shows and does, page by page: text and its places, links and where they lead, bookmarks, page labels. */
async function pagesOf(file: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pageOf = async ([page, ...place]: unknown[]) => [await pdf.getPageIndex(page as never), ...place];
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.flatMap((item) => ('str' in item ? [[item.str, ...item.transform.map(Math.round)]] : []));
    const links = [];
    for (const { rect, dest, url } of await page.getAnnotations())
      links.push({ rect: rect.map(Math.round), leads: dest ? await pageOf(dest) : url });
    pages.push({ text, links, view: page.view });
  }
  const bookmarks = [];
  const outline = await pdf.getOutline();
  for (const { title, dest } of outline) bookmarks.push({ title, leads: await pageOf(dest as unknown[]) });
  const labels = await pdf.getPageLabels();
  await pdf.destroy();
  return { pages, bookmarks, labels };
}

describe.skipIf(!browser && !required).each([true, false])(
  'a book in gatherings (right-hand pages only: %s)',
  (recto) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-gatherings-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is the book printed at once, whatever page a gathering begins on', async () => {
      const print = async (name: string, gathering: number) => {
        const file = join(folder, `${name}.pdf`);
        const { printed } = await printBook(BOOK, { file, gathering }, { page: { recto } });
        expect(printed.diagnostics).toEqual([]);
        return { file, pageBreaks: printed.pageBreaks, conformance: printed.conformance };
      };
      const whole = await print('whole', Number.POSITIVE_INFINITY);
      const parts = await print('parts', 4_000);
      expect(await pagesOf(parts.file)).toEqual(await pagesOf(whole.file));
      expect(await tagTree(readFileSync(parts.file))).toBe(await tagTree(readFileSync(whole.file)));
      expect({ ...parts, file: '' }).toEqual({ ...whole, file: '' });
    });
  },
);
