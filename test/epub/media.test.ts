import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { tagTree } from '../print/pdf/tag-tree.js';
import { type BuiltBook, buildBook } from './built-book.js';

/** A book with a sound and films: they play in the EPUB, and the PDF has a still and the words beside it. */
describe('a book with audio and video', () => {
  const host = nodeHost();
  const out = mkdtempSync(join(tmpdir(), 'lectern-media-'));
  let book: BuiltBook;
  beforeAll(async () => {
    book = await buildBook(join(import.meta.dirname, 'media', 'book'), out, host);
  }, 120_000);
  afterAll(async () => {
    await host.close();
    rmSync(out, { recursive: true });
  });

  it('has nothing to be mended', () => expect(book.findings).toEqual([]));

  it('plays them in the EPUB, with captions, transcripts and words for where nothing is played', async () => {
    await expect(book.epub.get('OEBPS/media.xhtml')!.text).toMatchFileSnapshot('./media/golden/media.xhtml');
  });

  it('declares them, and who can take them in, in the package document', async () => {
    const { text } = book.epub.get('OEBPS/content.opf')!;
    const declared = text.match(/^.*(?:schema:access|media-type="(?:audio|video|text\/vtt)).*$/gm)!;
    const lines = declared.map((line) => line.trim()).filter((line) => !line.includes('Summary'));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./media/golden/declared.txt');
  });

  it('shows the poster in the PDF, or a frame, with links to transcript and film', async () => {
    await expect(await tagTree(book.pdf)).toMatchFileSnapshot('./media/golden/tags.txt');
  });
});
