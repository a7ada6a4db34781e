import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { PackagedBook } from '../../src/model/result.js';
import { packageEpub } from '../../src/package/index.js';
import { type OpenedEntry, openEpub } from './open-epub.js';
import { sampleBook } from './sample-book.js';

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-package-'));
const file = join(folder, 'sample.epub');
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const golden = (name: string) => join(import.meta.dirname, 'golden', 'sample', name);

let book: PackagedBook;
let entries: ReadonlyMap<string, OpenedEntry>;
const connect = vi.spyOn(Socket.prototype, 'connect');

beforeAll(async () => {
  const pageBreaks = [
    { label: 'ii', page: 1, chapter: 'preface', offset: 0 },
    { label: '1', page: 2, chapter: 'one', offset: 0 },
    { label: '2', page: 3, chapter: 'one', offset: 60 },
    { label: '3', page: 4, chapter: 'zwei-größe', offset: 9 },
  ];
  book = await packageEpub(sampleBook(), { file, pageBreaks }, host);
  entries = await openEpub(file);
});

afterAll(async () => {
  connect.mockRestore();
  await host.close();
  rmSync(folder, { recursive: true });
});

const text = (name: string) => entries.get(name)!.text;

describe('the container', () => {
  it('begins with the mimetype, stored, with nothing before the media type', () => {
    expect(readFileSync(file).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('has no data descriptors, no folders and one date: that of the publication', () => {
    for (const { header } of entries.values()) {
      expect(header.generalPurposeBitFlag & 8).toBe(0);
      expect(header.fileName.endsWith('/')).toBe(false);
      expect(header.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe('2024-05-01T00:00:00.000Z');
    }
  });

  it('stores what is compressed already', () => {
    expect(entries.get('OEBPS/images/katzchen.png')!.header.compressionMethod).toBe(0);
    expect(entries.get('OEBPS/one.xhtml')!.header.compressionMethod).toBe(8);
  });

  it('has ASCII names that differ without regard to case', async () => {
    const names = [...entries.keys()];
    expect(names.filter((name) => !/^[\x21-\x7e]+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(golden('entries.txt'));
  });

  it('lists every file in the manifest, and nothing else', () => {
    const listed = [...text('OEBPS/content.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(
      ([, href]) => `OEBPS/${href}`,
    );
    const outside = ['mimetype', 'META-INF/container.xml', 'OEBPS/content.opf'];
    expect(listed.sort()).toEqual([...entries.keys()].filter((name) => !outside.includes(name)).sort());
    expect(book.entries).toBe(entries.size);
  });

  it('packs equal images once and unused ones not at all', () => {
    expect([...entries.keys()].filter((name) => name.startsWith('OEBPS/images/'))).toEqual([
      'OEBPS/images/katzchen.png',
      'OEBPS/images/cover.png',
    ]);
    expect(text('OEBPS/one.xhtml').match(/images\/katzchen\.png/g)).toHaveLength(2);
  });

  it('holds well-formed XML only', () => {
    for (const [name, entry] of entries) {
      if (!/\.(?:xhtml|opf|ncx|xml)$/.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(entry.text).close();
    }
  });

  it('opens no network connection', () => {
    expect(connect).not.toHaveBeenCalled();
  });
});

describe('the same book', () => {
  it('has the same bytes again', async () => {
    const paths = [join(folder, 'a.epub'), join(folder, 'b.epub')] as const;
    for (const path of paths) await packageEpub(sampleBook(), { file: path }, host);
    expect(digest(paths[0])).toBe(digest(paths[1]));
  });

  it('has the same bytes in another time zone', async () => {
    const path = join(folder, 'auckland.epub');
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date('2024-05-01T00:00:00Z').getHours(), 'the zone is really another').toBe(12);
    await packageEpub(sampleBook(), { file: path }, host);
    expect(digest(path)).toBe(digest(join(folder, 'a.epub')));
  });
});

describe('golden files', () => {
  it.each([
    ['OEBPS/content.opf', 'content.opf'],
    ['OEBPS/toc.xhtml', 'toc.xhtml'],
    ['OEBPS/toc.ncx', 'toc.ncx'],
    ['OEBPS/one.xhtml', 'one.xhtml'],
    ['OEBPS/zwei-grosse.xhtml', 'zwei-grosse.xhtml'],
    ['OEBPS/title-page.xhtml', 'title-page.xhtml'],
    ['OEBPS/copyright-page.xhtml', 'copyright-page.xhtml'],
    ['OEBPS/cover.xhtml', 'cover.xhtml'],
  ])('%s', async (name, goldenName) => {
    await expect(text(name)).toMatchFileSnapshot(golden(goldenName));
  });
});

describe('the source map', () => {
  /** Where `needle` begins or ends. */
  const place = (name: string, needle: string, edge: 'begin' | 'end' = 'end') => {
    const before = text(name).split(needle, 1)[0]!;
    return {
      line: before.split('\n').length,
      column: before.length - before.lastIndexOf('\n') + (edge === 'end' ? needle.length : 0),
    };
  };

  it.each(['begin', 'end'] as const)('finds an element by the %s of its start tag', (edge) => {
    const at = place('OEBPS/one.xhtml', '<figcaption>', edge);
    expect(book.sourceMap.locate({ path: 'OEBPS/one.xhtml', ...at })).toEqual({ file: 'one.md', line: 3, column: 56 });
  });

  it('finds it by id', () => {
    expect(book.sourceMap.locate({ path: 'OEBPS/one.xhtml', id: 'kings' })).toMatchObject({ file: 'one.md', line: 5 });
  });

  it('passes over page marks, which nobody wrote', () => {
    const at = place('OEBPS/one.xhtml', 'aria-label="1">');
    expect(book.sourceMap.locate({ path: 'OEBPS/one.xhtml', ...at })).toMatchObject({ file: 'one.md', line: 1 });
  });

  it('knows no place for pages that Lectern writes', () => {
    expect(book.sourceMap.locate({ path: 'OEBPS/toc.xhtml', line: 3 })).toBeUndefined();
    expect(book.sourceMap.locate({ path: 'OEBPS/title-page.xhtml', line: 3 })).toBeUndefined();
  });
});

it('stops when aborted', async () => {
  const signal = AbortSignal.abort();
  await expect(packageEpub(sampleBook(), { file: join(folder, 'aborted.epub'), signal }, host)).rejects.toThrow(
    /abort/i,
  );
});

it('takes templates of the author’s before its own', async () => {
  await host.files.write(join(folder, 'title-page.xhtml.ejs'), '<p>Mine: <%= book.title %></p>');
  const path = join(folder, 'own.epub');
  await packageEpub(sampleBook(), { file: path, templateFolders: [folder] }, host);
  expect((await openEpub(path)).get('OEBPS/title-page.xhtml')!.text).toContain('<p>Mine: The Sample</p>');
});
