import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { tagTree } from '../print/pdf/tag-tree.js';
import { type BuiltBook, buildBook } from './built-book.js';

/** Tables of 12, 20 and 80 columns on A5. */
describe('a book with wide tables', () => {
  const host = nodeHost();
  const out = mkdtempSync(join(tmpdir(), 'lectern-wide-'));
  let book: BuiltBook;
  beforeAll(async () => {
    book = await buildBook(join(import.meta.dirname, 'wide-tables'), out, host);
  }, 120_000);
  afterAll(async () => {
    await host.close();
    rmSync(out, { recursive: true });
  });

  it('turns the pages of the tables on their side, and no others', async () => {
    const pages = (await PDFDocument.load(book.pdf)).getPages().map((page) => page.getSize());
    const turned = pages.map(({ width, height }) => width > height);
    expect(turned).toEqual([false, false, false, true, false, true, false, true, false]);
  });

  it('keeps each table one table with its headers', async () => {
    const tags = await tagTree(book.pdf);
    expect(tags.match(/^ *Table\b/gm)).toHaveLength(3);
    expect(tags.match(/^ *TH .*Scope=\/Column/gm)!.length).toBeGreaterThanOrEqual(12 + 20 + 79);
  });

  it('says of those whose words break that they are hard to read', () => {
    expect(book.findings.map(({ id }) => id)).toEqual(['table-too-wide', 'table-too-wide']);
  });

  it('marks every page, on its side or not', () => {
    const marks = book.epub.get('OEBPS/wide.xhtml')!.text.match(/aria-label="\d+"/g);
    expect(marks).toEqual([1, 2, 3, 4, 5, 6, 7].map((page) => `aria-label="${page}"`));
  });
});
