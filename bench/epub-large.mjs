import { createCipheriv } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { LECTERN } from './book.mjs';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

// The EPUB of a book of 2,000 chapters, and of one with 2 GB of images: `node bench/epub-large.mjs`.

const MEGABYTE = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'lectern-epub-large-'));
try {
  printHeader('Large EPUB');
  await bench('2,000 chapters', { chapters: 2000, images: 0, imageSize: 0 });
  await bench('2 GB of images', { chapters: 20, images: 400, imageSize: 5 * MEGABYTE });
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} what
 * @param {{chapters: number, images: number, imageSize: number}} size
 */
async function bench(what, size) {
  const book = join(folder, String(size.chapters));
  writeBook(book, size);
  const args = ['build', book, '--to', 'epub', '--no-verify', '--quiet', '--out', join(book, 'out')];
  const measured = await measure(process.execPath, [LECTERN, ...args]);
  printRow({ what, measured, target: { value: measured.rootPeak / 1e6, limit: 300, unit: ' MB' } });
}

/**
 * @param {string} book
 * @param {{chapters: number, images: number, imageSize: number}} size
 */
function writeBook(book, { chapters, images, imageSize }) {
  mkdirSync(book);
  const names = Array.from({ length: chapters }, (_, index) => `chapter-${index}.md`);
  const list = names.map((name) => `  - ${name}\n`).join('');
  writeFileSync(join(book, 'book.yaml'), `title: A Large Book\nlanguage: en\ncreators: [Ann Author]\nchapters:\n${list}`);
  for (const [index, name] of names.entries()) {
    const first = Math.floor((index * images) / chapters);
    const last = Math.floor(((index + 1) * images) / chapters);
    const pictures = Array.from({ length: last - first }, (_, offset) => picture(first + offset));
    writeFileSync(join(book, name), `# Chapter ${index}\n\n${'Some words of text. '.repeat(100)}\n\n${pictures.join('\n\n')}\n`);
  }
  for (let index = 0; index < images; index++) writeFileSync(join(book, `${index}.png`), png(index, imageSize));
}

/** @param {number} index */
function picture(index) {
  return `![Picture number ${index} of many](${index}.png)`;
}

/**
 * A grey pixel that weighs `size` bytes by a private chunk of noise, which nothing can compress or find a second time.
 *
 * @param {number} index
 * @param {number} size
 */
function png(index, size) {
  const pixel = Buffer.from('789c63600000000200014873', 'hex');
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, index), Buffer.alloc(16, index >> 8)).update(Buffer.alloc(size));
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunks = [chunk('IHDR', header), chunk('noIs', noise), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
