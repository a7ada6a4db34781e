import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, fromBuffer, open as openZip } from 'yauzl';
import { zipArchive } from '../../../src/package/zip/write-zip.js';
import { dosTime, type ZipEntry, type ZipHeader } from '../../../src/package/zip/zip-entry.js';
import { centralHeader, endRecords, localHeader } from '../../../src/package/zip/zip-records.js';

const DATE = new Date('2024-05-01T12:34:56Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (name: string, content: Uint8Array, store = false): ZipEntry => ({
  name,
  store,
  size: content.length,
  open: () => [content],
});

async function archive(entries: Iterable<ZipEntry>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipArchive(entries, DATE)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function read(zip: Buffer): Promise<Map<string, { readonly entry: Entry; readonly text: string }>> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error);
      const found = new Map<string, { readonly entry: Entry; readonly text: string }>();
      file.on('error', reject);
      file.on('end', () => resolve(found));
      file.on('entry', (one: Entry) => {
        file.openReadStream(one, async (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          found.set(one.fileName, { entry: one, text: Buffer.concat(chunks).toString() });
          file.readEntry();
        });
      });
      file.readEntry();
    });
  });
}

describe('zipArchive', () => {
  it('writes what any reader reads back, with the mimetype first, stored and without extra fields', async () => {
    const text = 'Call me Ishmael. '.repeat(100);
    const zip = await archive([
      entry('mimetype', bytes('application/epub+zip'), true),
      entry('OEBPS/a.xhtml', bytes(text)),
    ]);
    expect(zip.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const found = await read(zip);
    expect([...found.keys()]).toEqual(['mimetype', 'OEBPS/a.xhtml']);
    expect(found.get('OEBPS/a.xhtml')!.text).toBe(text);
    const { entry: one } = found.get('OEBPS/a.xhtml')!;
    expect(one.compressedSize).toBeLessThan(200);
    expect(one.generalPurposeBitFlag & 8, 'no data descriptor').toBe(0);
    expect([one.lastModFileDate, one.lastModFileTime]).toEqual(Object.values(dosTime(DATE)));
  });

  it('counts more entries than ZIP alone can', async () => {
    const entries = Array.from({ length: 66_000 }, (_, index) => entry(`f/${index}`, bytes(String(index)), true));
    const found = await read(await archive(entries));
    expect(found.size).toBe(66_000);
    expect(found.get('f/65999')!.text).toBe('65999');
  });

  it('refuses a file that changes while it is read', async () => {
    let calls = 0;
    const changing = { name: 'a', store: true, size: 1, open: () => [bytes(calls++ === 0 ? 'a' : 'ab')] };
    await expect(archive([changing])).rejects.toThrow('a changed while it was being packaged');
  });
});

describe('ZIP64 records', () => {
  const header: ZipHeader = {
    name: 'video.mp4',
    method: 0,
    crc: 0,
    size: 5_000_000_000,
    compressedSize: 5_000_000_000,
    offset: 6_000_000_000,
    time: dosTime(DATE),
  };

  it('hold sizes and offset beyond 4 GiB', () => {
    const local = Buffer.from(localHeader(header));
    expect(local.readUInt32LE(18)).toBe(0xffffffff);
    expect(local.readBigUInt64LE(30 + 9 + 4)).toBe(5_000_000_000n);
    const central = Buffer.from(centralHeader(header));
    expect(central.readUInt32LE(42)).toBe(0xffffffff);
    expect(central.readBigUInt64LE(46 + 9 + 4 + 16)).toBe(6_000_000_000n);
  });

  it('are absent where everything fits', () => {
    const small = { ...header, size: 5, compressedSize: 5, offset: 0 };
    expect(localHeader(small)).toHaveLength(30 + 9);
    expect(centralHeader(small)).toHaveLength(46 + 9);
    expect(endRecords({ entries: 1, size: 55, offset: 100 })).toHaveLength(22);
  });

  it('let a reader find an entry 5 GB into the archive', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-zip-'));
    try {
      const found = await sparseArchive(join(folder, 'sparse.zip'), header);
      expect(found).toEqual(['video.mp4 5000000000', 'after.txt 5']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Writes the records around a hole of the file's size, as a sparse file, and lists what yauzl finds in it. */
async function sparseArchive(path: string, large: ZipHeader): Promise<string[]> {
  const file = await open(path, 'w');
  const first = { ...large, offset: 0 };
  const local = localHeader(first);
  const offset = local.length + large.size;
  const second = { ...large, name: 'after.txt', size: 5, compressedSize: 5, crc: 0x3610a686, offset };
  const tail = Buffer.concat([localHeader(second), bytes('hello')]);
  const directory = Buffer.concat([centralHeader(first), centralHeader(second)]);
  const extent = { entries: 2, size: directory.length, offset: offset + tail.length };
  await file.write(local, 0, local.length, 0);
  const rest = Buffer.concat([tail, directory, endRecords(extent)]);
  await file.write(rest, 0, rest.length, offset);
  await file.close();
  return new Promise((resolve, reject) => {
    const names: string[] = [];
    openZip(path, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', ({ fileName, uncompressedSize }: Entry) => names.push(`${fileName} ${uncompressedSize}`));
      zip.on('end', () => resolve(names));
      zip.on('error', reject);
    });
  });
}
