import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBook } from '../../readers/read-book.js';
import { tagTree } from '../pdf/tag-tree.js';

/** What the book does not have in its contents: the pages before them, and its notes. */
const UNLISTED = new Set(['Harbours', 'Contents', 'Notes']);

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

describe('a book in parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-parts-'));
  const file = join(folder, 'book.pdf');
  let tree: string;

  beforeAll(async () => {
    const { publication, printed } = await printBook(join(import.meta.dirname, 'book'), { file });
    expect([...publication.diagnostics, ...printed.diagnostics]).toEqual([]);
    tree = await tagTree(readFileSync(file));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has its chapters in their parts', async () => {
    await expect(tree).toMatchFileSnapshot('golden/tags.txt');
  });

  it('has headings of the levels that its bookmarks have', async () => {
    const headings = [...tree.matchAll(/^ *H([1-6]).*\n *"(.*)"$/gm)].map(([, level, text]) => `${level} ${text}`);
    const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const levels = (items: readonly OutlineItem[], level: number): string[] =>
      items.flatMap(({ title, items: inner }) => [`${level} ${title}`, ...levels(inner, level + 1)]);
    const bookmarks = levels(await document.getOutline(), 1);
    expect(headings.filter((heading) => !UNLISTED.has(heading.slice(2)))).toEqual(bookmarks);
    expect(bookmarks).toContain('4 Grey ones');
    await document.destroy();
  });
});
