import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar-stream';
import { afterAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { nodeHost } from '../../src/host/node.js';
import type { ArchiveInput } from '../../src/seal/archive/archive-stream.js';
import { tarGzBag } from '../../src/seal/archive/tar-gz.js';
import { tarHeader, tarPadding } from '../../src/seal/archive/tar-header.js';
import { zipBag } from '../../src/seal/archive/zip.js';
import { centralHeader, dosTime, endRecords, localHeader } from '../../src/seal/archive/zip-records.js';
import { bagInfoText, readableSize } from '../../src/seal/bag-info.js';
import { textFile } from '../../src/seal/tag-files.js';
import { hasTool } from '../tools.js';
import { sampleDeposit } from './sample-deposit.js';

const host = nodeHost();
const scratch = mkdtempSync(join(tmpdir(), 'lectern-seal-test-'));
afterAll(async () => {
  await host.close();
  rmSync(scratch, { recursive: true });
});

async function bytes(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function bagOf(paths: readonly string[]): ArchiveInput {
  return {
    name: 'bag',
    modified: 1_772_368_496,
    files: paths.map((path) => textFile(path, 'text/plain', `content of ${path}`)),
  };
}

describe('zipBag', () => {
  it('needs ZIP64 for more than 65,534 entries, and other programs can read it', async () => {
    const one = textFile('data/0', 'text/plain', 'x');
    const files = Array.from({ length: 70_000 }, (_, index) => ({ ...one, path: `data/${index}` }));
    const zip = await fromBufferPromise(await bytes(zipBag({ ...bagOf([]), files }, host.files)));
    let entries = 0;
    for await (const entry of zip.eachEntry()) {
      if (entries++ === 0)
        expect(entry.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe('2026-03-01T12:34:56.000Z');
    }
    expect(entries).toBe(70_000);
  });

  it('needs ZIP64 for files and offsets of 4 GiB', () => {
    const entry = { name: new TextEncoder().encode('x'), size: 5e9, crc32: 1, time: 0, offset: 6e9 };
    const local = localHeader(entry);
    expect([local.readUInt32LE(18), local.readUInt16LE(28), local.readBigUInt64LE(35)]).toEqual([
      0xffffffff,
      20,
      5_000_000_000n,
    ]);
    const central = centralHeader(entry);
    expect([central.readUInt32LE(42), central.readBigUInt64LE(47 + 4 + 16)]).toEqual([0xffffffff, 6_000_000_000n]);
    const end = endRecords(1, 100, 7e9);
    expect(end.length).toBe(56 + 20 + 22);
    expect(end.readBigUInt64LE(56 + 8)).toBe(7_000_000_100n);
    expect(endRecords(1, 100, 200).length).toBe(22);
  });

  it('keeps dates within what MS-DOS knows', () => {
    expect(dosTime(0)).toBe(((0 << 9) | (1 << 5) | 1) << 16);
    expect(dosTime(1e11) >>> 25).toBe(127);
  });

  it('refuses a file that changed since its digests were taken', async () => {
    const file = join(scratch, 'changing');
    writeFileSync(file, 'after');
    const bag = { ...bagOf([]), files: [{ ...textFile('data/x', 'text/plain', 'before'), content: { file } }] };
    await expect(bytes(zipBag(bag, host.files))).rejects.toThrow(/changed while it was sealed/);
  });
});

describe('tarGzBag', () => {
  const long = `data/${'folder/'.repeat(13)}${'n'.repeat(60)}`;
  const paths = ['bagit.txt', 'data/日本語.md', long, `data/${'x'.repeat(240)}`, `data/${'y/'.repeat(200)}z`];

  const readable = hasTool('tar', '--version') && hasTool('python3', '--version');
  it.skipIf(!readable)('can be read by GNU tar and Python, names of all lengths and scripts', async () => {
    const file = join(scratch, 'bag.tar.gz');
    const mixed = bagOf(paths);
    const stored = { ...textFile('data/x.png', 'image/png', 'not compressed'), path: 'data/x.png' };
    writeFileSync(file, await bytes(tarGzBag({ ...mixed, files: [...mixed.files, stored] }, host.files)));
    const expected = [...paths, 'data/x.png'].map((path) => `bag/${path}`);
    const listed = execFileSync('tar', ['tzf', file, '--quoting-style=literal'], {
      encoding: 'utf8',
      env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
    });
    expect(listed.trim().split('\n')).toEqual(expected);
    const script =
      'import sys, tarfile\nfor m in tarfile.open(sys.argv[1]): print(m.name, m.size, m.mtime, m.mode, m.uid)';
    const python = execFileSync('python3', ['-X', 'utf8', '-c', script, file], { encoding: 'utf8' });
    expect(python.split('\n')[1]).toBe(
      `bag/data/日本語.md ${Buffer.byteLength('content of data/日本語.md')} 1772368496 420 0`,
    );
  });

  it('writes sizes beyond 8 GiB in a pax header', async () => {
    const size = 9 * 1024 ** 3;
    const tar = extract();
    const header = new Promise<number | undefined>((resolve) => {
      tar.on('entry', ({ size }) => resolve(size));
    });
    tar.write(tarHeader({ name: 'bag/big', size, modified: 0 }));
    expect(await header).toBe(size);
    tar.destroy();
    expect(tarPadding(size).length).toBe(0);
    expect(tarPadding(1).length).toBe(511);
  });
});

describe('bag-info.txt', () => {
  it('has no line longer than 79 characters that could be broken', () => {
    const deposit = sampleDeposit();
    const description = `${'word '.repeat(60)}${'x'.repeat(100)} ${'y'.repeat(90)} ${'z: '.repeat(40)}`;
    const text = bagInfoText({ ...deposit, metadata: { ...deposit.metadata, description } }, 1234567, 8);
    const long = text.split('\n').filter((line) => line.length > 79);
    expect(long.map((line) => line.trim())).toEqual(['x'.repeat(100), 'y'.repeat(90)]);
    const unfolded = text.replace(/\n[ \t]+/g, ' ');
    expect(unfolded).toContain(description.trim().replace(/\s+/g, ' '));
    expect(unfolded).toContain('\nPayload-Oxum: 1234567.8\n');
  });

  it('states sizes for people', () => {
    expect([0, 999, 1000, 1_234_567, 5e9].map(readableSize)).toEqual(['0 B', '999 B', '1.0 kB', '1.2 MB', '5.0 GB']);
  });
});
