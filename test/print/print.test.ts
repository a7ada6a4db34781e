import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { Host } from '../../src/host.js';
import type { PrintedBook } from '../../src/model/result.js';
import { print } from '../../src/print/index.js';
import { htmlPublication } from './publication.js';

const host = nodeHost();
const browser = await host.browsers.find();
if (!browser) process.stderr.write('No browser: the printing of whole books is not tested.\n');
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

const prose = 'Extraordinary circumstances notwithstanding, the committee continued its deliberations. '.repeat(8);
const paragraphs = (name: string) =>
  Array.from({ length: 6 }, (_, index) => `<p>${name} paragraph ${index + 1}. ${prose}</p>`).join('');

describe.skipIf(!browser && !required)('print', () => {
  let folder: string;
  let book: PrintedBook;
  let pdf: PDFDocumentProxy;
  const messages: string[] = [];
  const folders: string[] = [];
  const watched: Host = {
    ...host,
    files: {
      ...host.files,
      async temporaryFolder(prefix) {
        const made = await host.files.temporaryFolder(prefix);
        folders.push(made);
        return made;
      },
    },
  };
  const publication = htmlPublication([
    `<section id="preface" data-type="preface" data-matter="front"><h1>Preface</h1>${paragraphs('Front')}</section>`,
    `<section id="one"><h1>Loomings</h1><p>See <a href="#two">the next</a>.</p>${paragraphs('First')}</section>`,
    `<section id="two"><h1>The Carpet-Bag</h1>${paragraphs('Second')}</section>`,
  ]);

  beforeAll(async () => {
    folder = await host.files.temporaryFolder('print-test-');
    const options = {
      file: join(folder, 'book.pdf'),
      onProgress: ({ message }: { message: string }) => messages.push(message),
    };
    book = await print(publication, options, watched);
    pdf = await getDocument({ data: new Uint8Array(await host.files.read(book.file)), verbosity: 0 }).promise;
  });
  afterAll(async () => {
    await pdf?.destroy();
    await host.close();
  });

  const textOf = async (page: number) => {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    return items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' ');
  };

  it('reports nothing wrong and settles in two passes', () => {
    expect(book.diagnostics).toEqual([]);
    expect(messages.filter((message) => message === 'Printing')).toHaveLength(1);
  });

  it('numbers the front matter in roman, the text in arabic numerals, and says so in the file', async () => {
    const labels = (await pdf.getPageLabels())!;
    expect(labels.slice(0, 5)).toEqual(['i', 'ii', 'iii', 'iv', 'v']);
    expect(labels).toHaveLength(book.pages);
    const first = book.pageBreaks.find(({ chapter }) => chapter === 'one')!;
    expect([first.label, first.offset, labels[first.page]]).toEqual(['1', 0, '1']);
  });

  it('starts chapters on right-hand pages', () => {
    for (const id of ['preface', 'one', 'two']) {
      expect(book.pageBreaks.find(({ chapter }) => chapter === id)!.page % 2).toBe(0);
    }
  });

  it('prints the right page numbers in the contents', async () => {
    const labels = (await pdf.getPageLabels())!;
    const contents = await textOf(labels.indexOf('iii') + 1);
    for (const { chapter, label, offset } of book.pageBreaks) {
      const title = publication.chapters.find(({ id }) => id === chapter)!.title;
      if (offset === 0) expect(contents).toContain(`${title} ${label}`);
    }
  });

  it('heads left-hand pages with the book, right-hand ones with the chapter, first pages not at all', async () => {
    const [first, second, third] = book.pageBreaks
      .filter(({ chapter }) => chapter === 'one')
      .map(({ page }) => page + 1);
    expect(await textOf(first!)).not.toContain('The Book');
    expect(await textOf(second!)).toContain('The Book');
    if (third) expect(await textOf(third)).toContain('Loomings');
  });

  it('says at which word each page begins', async () => {
    for (const { page, chapter, offset } of book.pageBreaks) {
      const { tree } = publication.chapters.find(({ id }) => id === chapter)!;
      const word = chapterText(tree).slice(offset).trimStart().split(/\s/)[0]!;
      expect(await textOf(page + 1)).toContain(word.slice(0, 4));
    }
  });

  it('leaves no temporary folder behind', async () => {
    expect(folders).toHaveLength(1);
    expect(await host.files.status(folders[0]!)).toBeUndefined();
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    const options = { file: join(folder, 'never.pdf'), signal: controller.signal };
    await expect(print(publication, options, host)).rejects.toThrow('stopped');
    expect(await host.files.status(options.file)).toBeUndefined();
  });
});

function chapterText(node: { value?: unknown; children?: readonly unknown[] }): string {
  return typeof node.value === 'string'
    ? node.value
    : (node.children ?? []).map((child) => chapterText(child as never)).join('');
}
