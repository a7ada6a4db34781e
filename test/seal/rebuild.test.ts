import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { BuildResult } from '../../src/model/result.js';
import { compareRebuild, type PayloadFile, rebuild, seal } from '../../src/seal/index.js';
import { pdfParts } from '../../src/seal/rebuild/pdf-parts.js';
import { openBag } from '../../src/verify/bag/index.js';
import { sampleDeposit, text } from './sample-deposit.js';

const host = nodeHost();
const scratch = mkdtempSync(join(tmpdir(), 'lectern-rebuild-test-'));
const bag = join(scratch, 'small');
afterAll(async () => {
  await host.close();
  rmSync(scratch, { recursive: true });
});

const encode = (value: string) => new TextEncoder().encode(value);
const CHAPTER = '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1 id="a">One</h1><p>Some words.</p></body></html>';

function epub(entries: Readonly<Record<string, string>> = {}, level: 0 | 9 = 9): Uint8Array {
  const files = { 'OEBPS/one.xhtml': CHAPTER, 'OEBPS/style.css': 'p { margin: 0 }', ...entries };
  const mtime = new Date(2020, 1, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, encode(content)])), {
    level,
    mtime,
  });
}

async function pdf(words: readonly string[], title = 'Small', size = 12): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const word of words) document.addPage().drawText(word, { font, size, x: 50, y: 500 });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(title)));
  return document.save({ useObjectStreams: false });
}

const publications = async (book: Uint8Array, print: Uint8Array): Promise<PayloadFile[]> => [
  { ...text('publications/small.epub', '', 'publication', 'application/epub+zip'), content: { bytes: book } },
  { ...text('publications/small.pdf', '', 'publication', 'application/pdf'), content: { bytes: print } },
];

/** A build that writes the files given, and tells what manuscript it was given. */
function builder(files: Readonly<Record<string, Uint8Array>>) {
  const seen: { folder: string; files: string[]; modified: string }[] = [];
  const build = async (folder: string, { out, modified }: { out: string; modified: string }): Promise<BuildResult> => {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    seen.push({
      folder,
      modified,
      files: names.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort(),
    });
    mkdirSync(out, { recursive: true });
    const outputs = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(out, name), bytes);
      return {
        kind: name.endsWith('.epub') ? ('epub' as const) : ('pdf' as const),
        file: join(out, name),
        size: 0,
        sha256: '',
      };
    });
    return { ok: true, exitCode: 0, outputs, diagnostics: [], verifications: [], milliseconds: 0 };
  };
  return { build, seen };
}

const open = (path: string) => openBag(path, host);

beforeAll(async () => {
  const manuscript = [
    text('manuscript/book.yaml', 'title: x', 'configuration'),
    text('manuscript/part/one.md', '# One'),
  ];
  const files = [
    ...manuscript,
    text('reports/report.html', ''),
    ...(await publications(epub(), await pdf(['One', 'Two']))),
  ];
  await seal(sampleDeposit(files), { folder: bag, zip: `${bag}.zip`, tarGz: `${bag}.tar.gz` }, host);
});

async function again(files: Readonly<Record<string, Uint8Array>>, path = bag, tools = sampleDeposit().tools) {
  const { build, seen } = builder(files);
  const report = await rebuild(path, { open, build, tools }, host);
  return { report, seen };
}

describe('rebuild', () => {
  it('builds the manuscript of the bag, in a clean folder, with the date of the book', async () => {
    const same = { 'small.epub': epub(), 'small.pdf': await pdf(['One', 'Two']) };
    for (const path of [bag, `${bag}.zip`, `${bag}.tar.gz`]) {
      const { report, seen } = await again(same, path);
      expect(report?.verdict).toBe('identical');
      expect(report?.words).toEqual(['small.epub: the same to the last byte', 'small.pdf: the same to the last byte']);
      expect(seen[0]).toMatchObject({ files: ['book.yaml', 'part/one.md'], modified: '2026-03-01T12:34:56Z' });
      expect(seen[0]?.folder.startsWith(scratch)).toBe(false);
      expect(existsSync(seen[0]?.folder as string)).toBe(false);
    }
  });

  it('says which parts of an EPUB differ, and whether words and structure do', async () => {
    const book = epub({
      'OEBPS/one.xhtml': CHAPTER.replace('id="a"', 'id="b" class="x"'),
      'OEBPS/style.css': 'p { margin: 1em }',
      'OEBPS/two.xhtml': CHAPTER,
    });
    const { report } = await again({ 'small.epub': book, 'small.pdf': await pdf(['One', 'Two']) });
    expect(report?.verdict).toBe('different');
    expect(report?.words.slice(0, 4)).toEqual([
      'small.epub: not the same',
      '  OEBPS/one.xhtml: changed, same text and structure',
      '  OEBPS/style.css: changed',
      '  OEBPS/two.xhtml: only in the rebuilt book',
    ]);
  });

  it('knows the same content in other bytes', async () => {
    const { report } = await again({
      'small.epub': epub({}, 0),
      'small.pdf': await pdf(['One', 'Two'], 'Other title', 11),
    });
    expect(report?.verdict).toBe('same-content');
    expect(report?.words).toEqual([
      'small.epub: the same text and structure, in other bytes',
      'small.pdf: the same text and structure, in other bytes',
      '  page 1: changed, same text',
      '  page 2: changed, same text',
      '  metadata: changed',
    ]);
  });

  it('finds the page of a PDF whose text differs', async () => {
    const { report } = await again({
      'small.epub': epub({ 'OEBPS/one.xhtml': CHAPTER.replace('Some', 'Any') }),
      'small.pdf': await pdf(['One', 'Too', 'Three']),
    });
    expect(report?.verdict).toBe('different');
    expect(report?.words).toEqual([
      'small.epub: not the same',
      '  OEBPS/one.xhtml: changed, same structure, other text',
      'small.pdf: not the same',
      '  page 2: changed, other text',
      '  page 3: only in the rebuilt book',
    ]);
  });

  it('names what was not built, and tools that have changed', async () => {
    const tools = [
      { name: 'Lectern', version: '0.2.0', kind: 'application' },
      { name: 'New', version: '1', kind: 'package' },
    ] as const;
    const { report } = await again({ 'small.epub': epub(), 'other.pdf': new Uint8Array() }, bag, [...tools]);
    expect(report?.words).toEqual([
      'small.epub: the same to the last byte',
      'small.pdf: in the bag, but not built again',
      'other.pdf: built now, but not in the bag',
      'Lectern was 0.1.0, is 0.2.0',
      'Node.js 20.19.0 took part then, but not now',
      'Chromium 156.0.1 took part then, but not now',
      'remark-parse 11.0.0 took part then, but not now',
      'New 1 took part now, but not then',
    ]);
  });

  it('is not possible for bags of another origin', async () => {
    const other = join(scratch, 'other');
    mkdirSync(join(other, 'data'), { recursive: true });
    writeFileSync(join(other, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect((await again({}, other)).report).toBeUndefined();
    mkdirSync(join(other, 'metadata'));
    for (const record of [
      '',
      'null',
      '{"format":"lectern-build-1"}',
      '{"format":"lectern-build-1","modified":"x","files":[null],"tools":[]}',
    ]) {
      writeFileSync(join(other, 'metadata/build.json'), record);
      expect((await again({}, other)).report).toBeUndefined();
    }
    expect((await again({}, join(bag, 'bagit.txt'))).report).toBeUndefined();
  });

  it('does not write outside its folder, whatever the bag says', async () => {
    const evil = (path: string) =>
      Promise.resolve({
        form: 'folder',
        entries: [
          { path: 'metadata/build.json', kind: 'file', size: 10 },
          { path: 'data/manuscript/../../../evil', kind: 'file', size: 1 },
        ],
        async read(
          wanted: ReadonlySet<string>,
          visit: (path: string, content: AsyncIterable<Uint8Array>) => Promise<void>,
        ) {
          const record = readFileSync(join(bag, 'metadata/build.json'));
          for (const name of wanted)
            await visit(
              name,
              (async function* () {
                yield record;
              })(),
            );
          expect(path).toBe('evil');
        },
      });
    await expect(rebuild('evil', { open: evil, build: builder({}).build, tools: [] }, host)).rejects.toThrow(
      /outside the bag/,
    );
  });
});

describe('compareRebuild', () => {
  it('cannot say more of files that cannot be taken apart', () => {
    const [comparison] = compareRebuild(
      [{ name: 'a.pdf', size: 1, sha256: 'x' }],
      [{ name: 'a.pdf', size: 1, sha256: 'y' }],
    );
    expect(comparison).toEqual({ name: 'a.pdf', verdict: 'different', differences: [] });
  });
});

describe('pdfParts', () => {
  it('is undefined for what is no PDF', async () => {
    expect(await pdfParts(encode('Hello'))).toBeUndefined();
  });
});
