import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarHeader, tarPadding } from '../../src/seal/archive/tar-header.js';
import { centralHeader, endRecords, localHeader, type ZipEntry } from '../../src/seal/archive/zip-records.js';
import { fixityOf } from '../../src/seal/fixity.js';

/** Files of a bag by path; a target makes a link. */
export type Bag = Map<string, string | { readonly linkTo: string }>;

/** A small valid bag; `change` breaks it. */
export function sampleBag(change: (bag: Bag) => void = () => {}, version = '1.0'): Bag {
  const bag: Bag = new Map([
    ['bagit.txt', `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`],
    ['bag-info.txt', 'Source-Organization: Lantern Press\nPayload-Oxum: 11.2\n'],
    ['data/one.md', '# One\n'],
    ['data/part/two.md', '# 2!\n'],
  ]);
  reseal(bag);
  change(bag);
  return bag;
}

/** Writes the manifest and tag manifest that fit the files. */
export function reseal(bag: Bag): void {
  bag.set(
    'manifest-sha256.txt',
    manifestOf(
      bag,
      [...bag.keys()].filter((path) => path.startsWith('data/')),
    ),
  );
  resealTags(bag);
}

/** Writes the tag manifest only. */
export function resealTags(bag: Bag): void {
  bag.set('tagmanifest-sha256.txt', manifestOf(bag, ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']));
}

function manifestOf(bag: Bag, paths: readonly string[]): string {
  return paths.map((path) => `${sha256(bag.get(path))}  ${path}\n`).join('');
}

/** Changes a text file of the bag. */
export function edit(bag: Bag, path: string, change: (text: string) => string): void {
  bag.set(path, change(bag.get(path) as string));
}

function sha256(content: string | { linkTo: string } | undefined): string {
  return createHash('sha256')
    .update(typeof content === 'string' ? content : '')
    .digest('hex');
}

export function asFolder(bag: Bag): string {
  const root = join(scratch(), 'bag');
  for (const [path, content] of bag) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof content === 'string') writeFileSync(join(root, path), content);
    else symlinkSync(content.linkTo, join(root, path));
  }
  return root;
}

/** A ZIP file of exactly these entries, doubles and all. */
export function zipOf(entries: readonly (readonly [name: string, content: string])[]): string {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const bytes = new TextEncoder().encode(content);
    const { size, crc32 } = fixityOf(bytes);
    const entry: ZipEntry = { name: new TextEncoder().encode(name), size, crc32, time: 0, offset };
    const header = localHeader(entry);
    parts.push(header, bytes);
    directory.push(centralHeader(entry));
    offset += header.length + size;
  }
  const central = Buffer.concat(directory);
  return write('bag.zip', Buffer.concat([...parts, central, endRecords(entries.length, central.length, offset)]));
}

export function asZip(bag: Bag, extra: readonly (readonly [string, string])[] = []): string {
  return zipOf([...[...bag].map(([path, content]) => [`bag/${path}`, content as string] as const), ...extra]);
}

/** A tar file; a `link` entry is a symbolic link. */
export function asTar(bag: Bag, extra: readonly (readonly [string, string])[] = [], compress = false): string {
  const parts: Uint8Array[] = [];
  for (const [name, content] of [...[...bag].map(([path, text]) => [`bag/${path}`, text] as const), ...extra]) {
    const bytes = new TextEncoder().encode(typeof content === 'string' ? content : '');
    const header = Buffer.from(tarHeader({ name, size: bytes.length, modified: 0 }));
    if (typeof content !== 'string') makeLink(header, content.linkTo);
    parts.push(header, bytes, tarPadding(bytes.length));
  }
  const tar = Buffer.concat([...parts, new Uint8Array(1024)]);
  return compress ? write('bag.tar.gz', gzipSync(tar)) : write('bag.tar', tar);
}

function makeLink(header: Buffer, target: string): void {
  header.write('2', 156);
  header.write(target, 157);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
}

export function write(name: string, bytes: Uint8Array): string {
  const file = join(scratch(), name);
  writeFileSync(file, bytes);
  return file;
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'lectern-bag-test-'));
}
