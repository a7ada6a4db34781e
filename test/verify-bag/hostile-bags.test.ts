import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verifyBag } from '../../src/verify/bag/index.js';
import { checkExpansion, LIMITS } from '../../src/verify/bag/limits.js';
import { isSafePath } from '../../src/verify/bag/safe-path.js';
import { readOnlyHost } from './read-only-host.js';
import { asFolder, asTar, asZip, edit, resealTags, sampleBag, write, zipOf } from './sample-bag.js';

const host = readOnlyHost();

async function errors(path: string): Promise<string[]> {
  const { findings } = await verifyBag(path, host);
  return findings.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id}: ${message}`);
}

describe('a hostile bag', () => {
  it.each([
    '../outside',
    'bag/../../outside',
    '/etc/passwd',
    'C:\\Windows\\x',
    '\\\\server\\share\\x',
    'bag/data/..\\..\\x',
    '~/.bashrc',
    'bag/data//x',
  ])('has no entry %s', async (name) => {
    const expected = [expect.stringMatching(/^bag-path-unsafe: Unexpected entry/)];
    expect(await errors(asZip(sampleBag(), [[name, 'x']]))).toEqual(expected);
    expect(await errors(asTar(sampleBag(), [[name, 'x']]))).toEqual(expected);
    expect(await errors(asTar(sampleBag(), [[name, 'x']], true))).toEqual(expected);
    expect(existsSync(join(tmpdir(), '..', 'outside'))).toBe(false);
  });

  it('has no two entries of one name', async () => {
    const expected = ['bag-entry-duplicate: Unexpected second entry "data/one.md", expected every name once'];
    expect(await errors(asZip(sampleBag(), [['bag/data/one.md', 'other']]))).toEqual(expected);
    expect(await errors(asTar(sampleBag(), [['bag/data/one.md', 'other']]))).toEqual(expected);
  });

  it('has no two entries whose names differ in normalisation only', async () => {
    const bag = sampleBag((files) => files.set('data/\u00e9', ''));
    expect(await errors(asZip(bag, [['bag/data/e\u0301', '']]))).toContain(
      'bag-entry-duplicate: Unexpected second entry "data/é", expected every name once',
    );
  });

  it('has no link, wherever it leads', async () => {
    const bag = sampleBag((files) => files.set('data/one.md', { linkTo: '/etc/hostname' }));
    const expected = 'bag-link: Unexpected link "data/one.md", expected a file';
    expect(await errors(asFolder(bag))).toContain(expected);
    expect(await errors(asTar(bag))).toContain(expected);
    const folders = sampleBag((files) => files.set('data/loop', { linkTo: '.' }));
    expect(await errors(asFolder(folders))).toContain('bag-link: Unexpected link "data/loop", expected a file');
  });

  it('has no payload folder that leads elsewhere, and no tag file that never ends', async () => {
    const outside = asFolder(sampleBag());
    renameSync(join(outside, 'data'), join(outside, '..', 'elsewhere'));
    symlinkSync('../elsewhere', join(outside, 'data'));
    expect(await errors(outside)).toEqual(
      expect.arrayContaining([
        'bag-link: Unexpected link "data", expected a file',
        'bag-payload-missing: Unexpected absence of the folder data, expected the payload',
      ]),
    );
    const endless = asFolder(sampleBag((files) => files.set('manifest-sha256.txt', { linkTo: '/dev/zero' })));
    expect(await errors(endless)).toContain('bag-link: Unexpected link "manifest-sha256.txt", expected a file');
  });

  it('has no pipe, at which a reader would wait for ever', async () => {
    for (const path of ['data/one.md', 'bagit.txt', 'manifest-sha256.txt']) {
      const bag = asFolder(sampleBag());
      rmSync(join(bag, path));
      execFileSync('mkfifo', [join(bag, path)]);
      expect(await errors(bag)).toContain(`bag-entry-special: Unexpected "${path}", expected a plain file`);
    }
  });

  it.each(['data/%2e%2e/%2E%2E/etc/passwd', 'data/%00', 'data/a%0D%0Ab', 'data/one.md '])(
    'has no file outside by way of "%s" in its manifest',
    async (path) => {
      const bag = sampleBag((files) => {
        edit(files, 'manifest-sha256.txt', (text) => `${text}${'a'.repeat(64)}  ${path}\n`);
        resealTags(files);
      });
      expect(await errors(asFolder(bag))).toEqual([expect.stringMatching(/^bag-file-missing: /)]);
    },
  );

  it('has no list of files to fetch from the machine that completes it, or to put outside', async () => {
    const fetched = (line: string) => errors(asFolder(sampleBag((files) => files.set('fetch.txt', line))));
    for (const url of ['file:///etc/passwd', 'javascript:x', 'data:text/plain,x'])
      expect(await fetched(`${url} - data/one.md\n`)).toEqual([
        `bag-fetch-scheme: Unexpected URL with "${url.split(':')[0]}:", expected one that leads to a server such as https:`,
      ]);
    expect(await fetched('https://a.example/x - data/one.md\n')).toEqual([]);
    for (const path of ['../x', 'data/../../x', '/x', 'bagit.txt'])
      expect(await fetched(`https://a.example/x - ${path}\n`)).toEqual([
        `bag-path-unsafe: Unexpected path "${path}", expected a path below data/`,
      ]);
  });

  it('makes no message as long as its lines', async () => {
    const long = 'a'.repeat(5_000_000);
    for (const path of ['manifest-sha256.txt', 'bagit.txt', 'bag-info.txt', 'fetch.txt']) {
      const found = await errors(asFolder(sampleBag((files) => files.set(path, long))));
      expect(found).not.toEqual([]);
      for (const message of found) expect(message.length).toBeLessThan(500);
    }
  });

  it('is one folder', async () => {
    expect(await errors(asZip(sampleBag(), [['other/x', '']]))).toEqual([
      'bag-base-missing: Unexpected top level, expected one folder that holds the bag',
    ]);
  });

  it('may stand at the top of its archive', async () => {
    expect(await errors(zipOf([...sampleBag()] as [string, string][]))).toEqual([]);
  });

  it('is a bag at all', async () => {
    expect(await errors(write('x.zip', Buffer.from('Hello')))).toEqual([
      expect.stringMatching(/^bag-not-recognised: /),
    ]);
    expect(await errors(write('x.zip', Buffer.alloc(0)))).toEqual([expect.stringMatching(/^bag-not-recognised: /)]);
    expect(await errors('/nowhere/at/all')).toEqual([expect.stringMatching(/^bag-not-found: /)]);
  });

  it('is not cut short', async () => {
    for (const file of [asZip(sampleBag()), asTar(sampleBag(), [], true)]) {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length - 40));
      expect(await errors(file)).toEqual([expect.stringMatching(/^bag-archive-damaged: /)]);
    }
    const tar = readFileSync(asTar(sampleBag()));
    expect(await errors(write('x.tar', tar.subarray(0, 700)))).toEqual([
      expect.stringMatching(/^bag-archive-damaged: /),
    ]);
  });

  it('has the same names in its ZIP directory and at the content', async () => {
    const file = asZip(sampleBag());
    const bytes = readFileSync(file);
    bytes.write('evil', bytes.indexOf('bag/data/one.md') + 'bag/data/'.length - 5);
    writeFileSync(file, bytes);
    expect(await errors(file)).toEqual([expect.stringMatching(/^bag-archive-damaged: .*another name/)]);
  });
});

describe('a bomb', () => {
  it('of overlapping ZIP entries is refused', async () => {
    const file = asZip(sampleBag());
    const bytes = readFileSync(file);
    // The second entry of the directory is made to point at the content of the first.
    const second = bytes.indexOf('PK\u0001\u0002', bytes.indexOf('PK\u0001\u0002') + 4, 'latin1');
    bytes.writeUInt32LE(0, second + 42);
    writeFileSync(file, bytes);
    expect(await errors(file)).toEqual(['bag-archive-bomb: Unexpected content of the archive: its entries overlap']);
  });

  it('of declared size is refused unread', async () => {
    const file = asZip(sampleBag());
    const bytes = readFileSync(file);
    // Deflated, and said to unpack to almost 4 GiB.
    const first = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    bytes.writeUInt16LE(8, first + 10);
    bytes.writeUInt32LE(0xfffffff0, first + 24);
    writeFileSync(file, bytes);
    expect(await errors(file)).toEqual([expect.stringMatching(/^bag-archive-bomb: .*unpack to 4294967\d+ or more/)]);
  });

  it('is one that grows beyond the limit', () => {
    expect(() => checkExpansion(1000, LIMITS.expandedSize)).not.toThrow();
    expect(() => checkExpansion(1000, LIMITS.expandedSize + 1)).toThrow(/unpack/);
    expect(() => checkExpansion(1e9, 1e11)).not.toThrow();
  });

  it('in gzip is stopped while it is unpacked', async () => {
    // 256 members of 8 MiB zeros each: 2 GiB in 2 MB.
    const member = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    const file = write(
      'bomb.tar.gz',
      Buffer.concat([tarStart(2 ** 31, '0'), ...Array.from({ length: 256 }, () => member)]),
    );
    const before = process.memoryUsage().rss;
    expect(await errors(file)).toEqual([expect.stringMatching(/^bag-archive-bomb: /)]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
  });

  it('in the headers of tar is stopped before it fills the memory', async () => {
    const member = gzipSync(Buffer.alloc(8 * 1024 * 1024, '30 path=x\n'));
    const file = write(
      'bomb.tar.gz',
      Buffer.concat([tarStart(2 ** 29, 'x'), ...Array.from({ length: 64 }, () => member)]),
    );
    expect(await errors(file)).toEqual([expect.stringMatching(/^bag-archive-damaged: .*Header exceeds max size/)]);
  });
});

function tarStart(size: number, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('bag/data/zeros', 0);
  header.write(`${size.toString(8).padStart(11, '0')}\u0000`, 124);
  header.write('ustar\u000000', 257);
  header.write(type, 156);
  header.fill(' ', 148, 156);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\u0000 `,
    148,
  );
  return gzipSync(header);
}

describe('isSafePath', () => {
  it.each(['a', '~notes.txt', 'data/a b', 'data/a..b', 'data/...', 'data/~', 'data/C:x'])('accepts %s', (path) => {
    expect(isSafePath(path)).toBe(true);
  });

  it.each([
    '',
    '/',
    'a/',
    'a//b',
    '.',
    'a/./b',
    '..',
    'a/..',
    'a\\..\\b',
    'C:/x',
    'c:x',
    '~root/x',
    '\\\\?\\x',
    '%Home%/x',
    'a\u0000',
  ])('refuses %j', (path) => {
    expect(isSafePath(path)).toBe(false);
  });
});

describe('a large bag', () => {
  it('with hundreds of wrong files is summed up', async () => {
    const bag = sampleBag((files) => {
      for (let index = 0; index < 250; index++) files.set(`data/extra-${index}`, '');
    });
    const found = (await errors(asTar(bag))).filter((line) => line.startsWith('bag-file-extra'));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('bag-file-extra: 150 more like this');
  });
});
