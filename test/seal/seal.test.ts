import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { seal } from '../../src/seal/index.js';
import { METADATA, sampleDeposit, sampleFiles, text } from './sample-deposit.js';

const host = nodeHost();
const scratch = mkdtempSync(join(tmpdir(), 'lectern-seal-test-'));
let count = 0;
const place = () => join(scratch, String(++count));

afterAll(async () => {
  await host.close();
  rmSync(scratch, { recursive: true });
});

function targets(folder: string) {
  return { folder: join(folder, 'small'), zip: join(folder, 'small.zip'), tarGz: join(folder, 'small.tar.gz') };
}

function tree(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

describe('seal', () => {
  it('writes what the archive needs', async () => {
    const folder = place();
    const sealed = await seal(sampleDeposit(), targets(folder), host);
    expect(sealed).toMatchObject({ name: 'small', diagnostics: [] });
    const files = tree(join(folder, 'small'));
    const golden = (name: string) => join(import.meta.dirname, 'golden', name);
    await expect(`${Object.keys(files).join('\n')}\n`).toMatchFileSnapshot(golden('files.txt'));
    for (const path of [
      'bag-info.txt',
      'README.txt',
      'metadata/dublin-core.xml',
      'metadata/premis.xml',
      'metadata/build.json',
      'data/ro-crate-metadata.json',
    ]) {
      await expect(String(files[path])).toMatchFileSnapshot(golden(path.replaceAll('/', '-')));
    }
    expect(String(files['bagit.txt'])).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('gives the same bytes for the same book, in any order, place, time zone and locale', async () => {
    const [first, second] = [place(), place()];
    const one = await seal(sampleDeposit(), targets(first), host);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
    const two = await seal(sampleDeposit(sampleFiles().reverse()), targets(second), host);
    expect(tree(first)).toEqual(tree(second));
    expect(two.outputs.map(({ sha256 }) => sha256)).toEqual(one.outputs.map(({ sha256 }) => sha256));
  });

  it('gives the same content in every form, from files as from memory', async () => {
    const folder = place();
    const source = place();
    mkdirSync(source);
    const files = sampleFiles().map((file, index) => {
      const path = join(source, String(index));
      writeFileSync(path, 'bytes' in file.content ? file.content.bytes : '');
      return { ...file, content: { file: path } };
    });
    await seal(sampleDeposit(), targets(join(folder, 'memory')), host);
    const deposit = { ...sampleDeposit(files) };
    await seal(deposit, targets(join(folder, 'files')), host);
    await seal(deposit, { zip: join(folder, 'files/zip-only/small.zip') }, host);
    const memory = tree(join(folder, 'memory'));
    const { 'zip-only/small.zip': zipOnly, ...rest } = tree(join(folder, 'files'));
    expect(rest).toEqual(memory);
    expect(zipOnly).toEqual(memory['small.zip']);
    const tar = gunzipSync(memory['small.tar.gz'] as Buffer);
    for (const { content } of sampleFiles())
      expect(tar.includes(Buffer.from('bytes' in content ? content.bytes : []))).toBe(true);
  });

  it('carries nothing of the machine', async () => {
    const folder = place();
    await seal(sampleDeposit(), targets(folder), host);
    for (const bytes of Object.values(tree(folder))) expect(bytes.includes(scratch)).toBe(false);
  });

  it('replaces an earlier bag, and nothing else', async () => {
    const folder = place();
    await seal(sampleDeposit(), targets(folder), host);
    const changed = sampleDeposit([text('manuscript/new.md', 'new')]);
    const sealed = await seal(changed, targets(folder), host);
    expect(sealed.outputs).toHaveLength(3);
    expect(Object.keys(tree(join(folder, 'small', 'data')))).toEqual(['manuscript/new.md', 'ro-crate-metadata.json']);
    expect(readdirSync(folder).sort()).toEqual(['small', 'small.tar.gz', 'small.zip']);

    const occupied = place();
    mkdirSync(join(occupied, 'small'), { recursive: true });
    writeFileSync(join(occupied, 'small', 'my-work.txt'), 'precious');
    mkdirSync(join(occupied, 'small.zip'));
    const refused = await seal(sampleDeposit(), targets(occupied), host);
    expect(refused.outputs).toEqual([]);
    expect(refused.diagnostics.map(({ id, found }) => `${id} ${found?.slice(occupied.length)}`)).toEqual([
      'bag-target-occupied /small.zip',
      'bag-target-occupied /small',
    ]);
    expect(readdirSync(join(occupied, 'small'))).toEqual(['my-work.txt']);
  });

  it('leaves the earlier bag and no traces when a file cannot be read', async () => {
    const folder = place();
    await seal(sampleDeposit(), targets(folder), host);
    const before = tree(folder);
    const broken = sampleDeposit([
      ...sampleFiles(),
      { ...text('manuscript/gone.md', ''), content: { file: join(folder, 'gone') } },
    ]);
    await expect(seal(broken, targets(folder), host)).rejects.toThrow(/ENOENT/);
    expect(tree(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['small', 'small.tar.gz', 'small.zip']);
  });

  it('can be aborted', async () => {
    const folder = place();
    const signal = AbortSignal.abort();
    await expect(seal(sampleDeposit(), { ...targets(folder), signal }, host)).rejects.toThrow(/abort/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    await seal(
      sampleDeposit(),
      { zip: join(place(), 'x.zip'), onProgress: (done, total) => steps.push(`${done}/${total}`) },
      host,
    );
    expect(steps.at(-1)).toBe('8/8');
  });

  it('guesses no rights and no licence', async () => {
    const folder = place();
    const { rights: _, licence: __, publisher: ___, ...metadata } = METADATA;
    const { source: ____, sender: _____, ...deposit } = sampleDeposit();
    await seal({ ...deposit, metadata }, { folder: join(folder, 'small') }, host);
    const files = tree(join(folder, 'small'));
    expect(String(files['README.txt'])).toContain('None were stated.');
    expect(String(files['README.txt'])).toContain('not under version control');
    expect(String(files['metadata/premis.xml'])).not.toContain('<rights>');
    expect(String(files['metadata/dublin-core.xml'])).not.toContain('dc:rights');
    expect(String(files['bag-info.txt'])).toContain('Source-Organization: Emily Brontë\n');
  });
});
