import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { verify } from '../../src/verify/index.js';
import { type EpubFiles, packEpub, sampleEpub } from './epub/sample-epub.js';
import { type PdfParts, packPdf } from './pdf/pdf-parts.js';
import { samplePdf } from './pdf/sample-pdf.js';

/** Whatever is given to `verify`, it ends soon and with words that say what is wrong. Seconds of processor time. */
const SECONDS = 20;
const MEGABYTES = 600;

const host = nodeHost({ environment: { PATH: '' } });
const folder = mkdtempSync(join(tmpdir(), 'lectern-hostile-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await host.close();
});

async function findingsIn(name: string, content: Uint8Array): Promise<string[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const memory = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const subject = name.endsWith('.epub') ? 'epub' : 'pdf';
  const validators = subject === 'epub' ? ['epub-structure', 'epubcheck-ts'] : ['pdf-structure'];
  const verifications = await verify(file, { subject, validators }, host);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  expect((process.memoryUsage().rss - memory) / 2 ** 20).toBeLessThan(MEGABYTES);
  const [own] = verifications;
  expect(own!.status).toBe('failed');
  expect(JSON.stringify(verifications)).not.toContain('node:internal');
  return [...new Set(own!.findings.map(({ id }) => id))];
}

function epubWith(change: (files: EpubFiles) => void): Uint8Array {
  const files = sampleEpub();
  change(files);
  return packEpub(files);
}

function chapter(body: string, prologue = ''): Uint8Array {
  const text = `${prologue}<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  return epubWith((files) => files.set('OEBPS/chapter-3.xhtml', text));
}

/** Changes every occurrence of a name in the headers of a ZIP file. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1');
}

const LAUGHS = `<!DOCTYPE html [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`;

const sample = packEpub(sampleEpub());

describe('a hostile EPUB', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), 'epub-container-unreadable'],
    ['noise', () => randomBytes(100_000), 'epub-container-unreadable'],
    ['an archive cut off', () => sample.subarray(0, sample.length - 300), 'epub-container-unreadable'],
    ['an archive without its beginning', () => sample.subarray(200), 'epub-container-unreadable'],
    [
      'a bomb',
      () => epubWith((files) => files.set('OEBPS/big.xhtml', new Uint8Array(64 * 2 ** 20))),
      'epub-entry-bomb',
    ],
    ['a path that climbs', () => renamed(sample, 'OEBPS/style.css', '../../style.css'), 'epub-entry-unsafe'],
    ['an absolute path', () => renamed(sample, 'OEBPS/style.css', '/etc/passwd.css'), 'epub-entry-unsafe'],
    ['a backslash', () => renamed(sample, 'OEBPS/style.css', 'OEBPS\\style.css'), 'epub-entry-unsafe'],
    [
      'two entries of one name',
      () => renamed(sample, 'OEBPS/chapter-2.xhtml', 'OEBPS/chapter-1.xhtml'),
      'epub-entry-duplicate',
    ],
    ['entities that multiply', () => chapter('&j;', LAUGHS), 'epub-xml-malformed'],
    [
      'an external entity',
      () => chapter('&x;', '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'epub-xml-malformed',
    ],
    ['elements without end', () => chapter('<div>'.repeat(100_000)), 'epub-xml-malformed'],
    ['elements nested 5,000 deep', () => chapter('<div>'.repeat(5_000) + '</div>'.repeat(5_000)), 'epub-xml-malformed'],
    ['10,000 links to nowhere', () => chapter('<h1>A</h1><a href="#no">x</a>'.repeat(10_000)), 'epub-link-broken'],
    [
      'bytes that are not UTF-8',
      () => epubWith((files) => files.set('OEBPS/chapter-3.xhtml', Uint8Array.of(60, 255, 62))),
      'epub-xml-malformed',
    ],
    ['a ZIP without a book', () => zipSync({ 'a.txt': strToU8('a') }), 'epub-package-missing'],
  ])('%s', async (_, make, id) => {
    expect(await findingsIn('hostile.epub', make())).toContain(id);
  });

  it('damaged anywhere', { timeout: 120_000 }, async () => {
    for (let at = 40; at < sample.length - 100; at += Math.ceil(sample.length / 12)) {
      const damaged = Uint8Array.from(sample);
      damaged.fill(0xa5, at, at + 64);
      await expect(findingsIn('hostile.epub', damaged)).resolves.not.toEqual([]);
    }
  });
});

function pdfWith(change: (parts: PdfParts) => void, trailer?: string): Uint8Array {
  const parts = samplePdf();
  change(parts);
  return packPdf(parts, trailer);
}

/** A page whose form shows the next one `times` times, and so on. */
function pdfOfForms(depth: number, times: number): Uint8Array {
  return pdfWith((parts) => {
    parts.set('page-1', (parts.get('page-1') as string).replace('/Font', '/XObject <</X @form-0>> /Font'));
    parts.set('content-1', { dictionary: '', data: '/X Do' });
    for (let level = 0; level < depth; level++)
      parts.set(`form-${level}`, {
        dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X @form-${level + 1}>>>>`,
        data: '/X Do '.repeat(times),
      });
    parts.set(`form-${depth}`, { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: '' });
  });
}

const file = packPdf(samplePdf());
const bomb = deflateSync(new Uint8Array(300 * 2 ** 20), { level: 9 });

describe('a hostile PDF', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), 'pdf-unreadable'],
    ['noise', () => randomBytes(100_000), 'pdf-unreadable'],
    ['a file cut off', () => file.subarray(0, file.length - 2000), 'pdf-unreadable'],
    ['a file without its beginning', () => file.subarray(500), 'pdf-unreadable'],
    [
      'pages in a circle',
      () => pdfWith((parts) => parts.set('pages', '<</Type /Pages /Kids [@pages] /Count 1>>')),
      'pdf-unreadable',
    ],
    ['an object that is itself', () => pdfWith((parts) => parts.set('metadata', '@metadata')), 'pdf-metadata'],
    [
      'a bomb as content',
      () => pdfWith((parts) => parts.set('content-1', { dictionary: '/Filter /FlateDecode', data: bomb })),
      'pdf-content-untagged',
    ],
    ['brackets without end', () => pdfWith((parts) => parts.set('info', '['.repeat(100_000))), 'pdf-unreadable'],
    [
      'brackets in content',
      () => pdfWith((parts) => parts.set('content-1', { dictionary: '', data: '['.repeat(100_000) })),
      'pdf-content-untagged',
    ],
    [
      'a form that shows itself',
      () =>
        pdfWith((parts) => {
          parts.set('page-1', (parts.get('page-1') as string).replace('/Font', '/XObject <</X @form>> /Font'));
          parts.set('form', {
            dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X @form>>>>',
            data: '/X Do 0 0 9 9 re f',
          });
          parts.set('content-1', { dictionary: '', data: '/X Do '.repeat(1000) });
        }),
      'pdf-content-untagged',
    ],
    [
      'a tree in a circle',
      () => pdfWith((parts) => parts.set('p', '<</S /P /P @document /K [@document @p]>>')),
      'pdf-parent-tree',
    ],
    [
      'a tree 1,000 deep',
      () =>
        pdfWith((parts) => {
          for (let depth = 0; depth < 1_000; depth++)
            parts.set(`deep-${depth}`, `<</S /Div /P @document /K [@deep-${depth + 1}]>>`);
          parts.set('p', '<</S /P /P @document /K [@deep-0]>>');
        }),
      'pdf-unreadable',
    ],
    [
      'a cell of a billion columns',
      () => pdfWith((parts) => parts.set('td-one', '<</S /TD /P @row-2 /A <</O /Table /ColSpan 1000000000>>>>')),
      'pdf-table-irregular',
    ],
    [
      'a page tree 10,000 deep',
      () =>
        pdfWith((parts) => {
          for (let depth = 0; depth < 10_000; depth++)
            parts.set(`pages-${depth}`, `<</Type /Pages /Kids [@pages-${depth + 1}] /Count 1>>`);
          parts.set('pages', '<</Type /Pages /Kids [@pages-0] /Count 1>>');
        }),
      'pdf-unreadable',
    ],
    ['forms that show each other ten times', () => pdfOfForms(12, 10), 'pdf-unreadable'],
    ['forms 500 deep', () => pdfOfForms(500, 1), 'pdf-unreadable'],
    [
      'the same content 10,000 times on a page',
      () =>
        pdfWith((parts) => {
          const page = (parts.get('page-1') as string).replace('@content-1', `[${'@content-1 '.repeat(10_000)}]`);
          parts.set('page-1', page);
          parts.set('content-1', { dictionary: '', data: '0 g '.repeat(5_000) });
        }),
      'pdf-unreadable',
    ],
    [
      'a font that maps every code a thousand times',
      () =>
        pdfWith((parts) => {
          const data = '1 beginbfrange <0000> <FFFF> <0000> endbfrange '.repeat(1_000);
          parts.set('map', { dictionary: '', data });
          parts.set('font-bad', '<</Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode @map>>');
          parts.set('page-1', (parts.get('page-1') as string).replace('/Font <<', '/Font <</B @font-bad '));
          parts.set('content-1', { dictionary: '', data: 'BT /B 9 Tf (a) Tj ET' });
        }),
      'pdf-unreadable',
    ],
    [
      'strings without end, each to the end of the file',
      () =>
        pdfWith((parts) => {
          const kids = Array.from({ length: 5_000 }, (_, index) => `@kid-${index}`);
          parts.set('pages', `<</Type /Pages /Kids [${kids.join(' ')}] /Count 1>>`);
          for (const kid of kids) parts.set(kid.slice(1), `<</Type /Page /A (${'('.repeat(500)}`);
        }),
      'pdf-unreadable',
    ],
    [
      'cross-references in a circle',
      () => pdfWith(() => {}, `/Root @catalog /Prev ${Buffer.from(file).lastIndexOf('xref\n0')}`),
      'pdf-file-header',
    ],
    [
      'bookmarks in a circle',
      () => pdfWith((parts) => parts.set('bookmark', '<</Title (A) /Dest [@page-1 /Fit] /Next @bookmark>>')),
      'pdf-outline',
    ],
  ])('%s', async (_, make, id) => {
    expect(await findingsIn('hostile.pdf', make())).toContain(id);
  });

  it('damaged anywhere', { timeout: 120_000 }, async () => {
    for (let at = 0; at < file.length; at += Math.ceil(file.length / 40)) {
      const damaged = Uint8Array.from(file);
      damaged.fill(0xa5, at, at + 64);
      const path = join(folder, 'damaged.pdf');
      writeFileSync(path, damaged);
      const [own] = await verify(path, { subject: 'pdf', validators: ['pdf-structure'] }, host);
      expect(['passed', 'failed']).toContain(own!.status);
    }
  });
});
