import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fix } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { Host } from '../../src/host.js';

const BROKEN = '# One\r\n\r\n### Skipped\r\n\r\n• Flour\r\n• Water\r\n';
const RIGHT = '# One\r\n\r\n## Skipped\r\n\r\n- Flour\r\n- Water\r\n';

describe('fix', () => {
  let folder: string;
  let file: string;
  const host = nodeHost({ environment: { PATH: '' } });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-fix-'));
    file = join(folder, 'a.md');
    writeFileSync(join(folder, 'book.yaml'), 'title: Fix\nlanguage: en\nauthor: Ann\n');
    writeFileSync(file, BROKEN, { mode: 0o640 });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await host.close();
  });

  it('changes nothing on a dry run', async () => {
    const { fixed } = await fix({ path: folder, host, dryRun: true });
    expect(fixed.map(({ text }) => text)).toEqual([RIGHT]);
    expect(readFileSync(file, 'utf8')).toBe(BROKEN);
  });

  it('writes what is right, keeps the permissions, and leaves nothing behind', async () => {
    await fix({ path: folder, host });
    expect(readFileSync(file, 'utf8')).toBe(RIGHT);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md', 'book.yaml']);
    expect((await fix({ path: folder, host })).fixed).toEqual([]);
  });

  it('leaves a protected file as it is, says so, and puts the others right', async () => {
    writeFileSync(join(folder, 'b.md'), BROKEN);
    const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const guarded: Host = {
      ...host,
      files: {
        ...host.files,
        write: (path, content) => (path.endsWith('a.md') ? Promise.reject(refused) : host.files.write(path, content)),
      },
    };
    const { fixed, result } = await fix({ path: folder, host: guarded });
    expect(fixed.map((one) => one.file)).toEqual(['b.md']);
    expect([readFileSync(file, 'utf8'), readFileSync(join(folder, 'b.md'), 'utf8')]).toEqual([BROKEN, RIGHT]);
    expect(result).toMatchObject({ ok: false, exitCode: 2 });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ id: 'output-file-protected', place: { file: 'a.md' } }),
    ]);
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md', 'book.yaml']);
  });

  it('does not stop at files in another encoding, or with line ends of old', async () => {
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'old.md'), BROKEN.replaceAll('\r\n', '\r'));
    writeFileSync(
      join(folder, 'more', 'latin.md'),
      Buffer.from(BROKEN.replace('One', 'Caf\u00e9').replace('•', '-'), 'latin1'),
    );
    chmodSync(file, 0o600);
    const { fixed } = await fix({ path: folder, host });
    expect(fixed.map((one) => one.file)).toEqual(['a.md']);
    expect(readFileSync(file, 'utf8')).toBe(RIGHT);
  });
});
