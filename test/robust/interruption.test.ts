import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { Host } from '../../src/host.js';
import { runLectern } from '../cli/run-lectern.js';

const QUICK = ['--to', 'epub', '--no-verify', '--quiet'];
/** The long run (fuzz/run.mjs) kills more often. */
const KILLS = Number(process.env.LECTERN_FUZZ_KILLS ?? 12);
const PRINTING = ['--to', 'pdf', '--no-verify'];

describe('interruption', () => {
  let cwd: string;
  let temporary: string;
  const lectern = (args: readonly string[], more: object = {}) =>
    runLectern(args, { cwd, environment: { TMPDIR: temporary }, ...more });
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'lectern-interruption-'));
    temporary = mkdtempSync(join(cwd, 'tmp-'));
    writeFileSync(join(cwd, 'book.md'), `# Book\n\n${'A sentence of eight words, again and again. '.repeat(2_000)}\n`);
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it.each(['Preparing the pages', 'Finding the page numbers', 'Printing'])(
    'by Ctrl-C at "%s" leaves nothing',
    async (at) => {
      const act = (kill: (signal: NodeJS.Signals) => void) => kill('SIGINT');
      const { code, stderr } = await lectern(['build', 'book.md', ...PRINTING, '--out', 'stopped'], { at, act });
      expect(code).toBe(130);
      expect(stderr).toContain('Interrupted: nothing was written.');
      expect(readdirSync(join(cwd, 'stopped'))).toEqual([]);
      expect(readdirSync(temporary).filter((name) => name.startsWith('.lectern-'))).toEqual([]);
      expect(processesNaming(temporary)).toEqual([]);
    },
  );

  it('by kill -9 leaves the old file or the new one, and the next build sweeps', {
    timeout: 60_000 + 15_000 * KILLS,
  }, async () => {
    await lectern(['build', 'book.md', ...QUICK, '--out', 'killed']);
    const file = join(cwd, 'killed', 'book.epub');
    const whole = readFileSync(file);
    for (let round = 0; round < KILLS; round++) {
      const killed = lectern(['build', 'book.md', '--to', 'epub', '--no-verify', '--out', 'killed'], {
        at: 'Reading',
        // Spread over the run in steps of a prime, so that every moment comes up.
        act: (kill: (signal: NodeJS.Signals) => void) => setTimeout(() => kill('SIGKILL'), (round * 137) % 1_500),
      });
      await killed;
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
    await lectern(['build', 'book.md', ...QUICK, '--out', 'killed']);
    expect(readdirSync(join(cwd, 'killed'))).toEqual(['book.epub']);
    expect(readdirSync(temporary).filter((name) => name.startsWith('.lectern-'))).toEqual([]);
  });

  it('does not come from another build, into the same folder or another', async () => {
    const outs = ['same', 'same', 'other'];
    const runs = await Promise.all(outs.map((out) => lectern(['build', 'book.md', ...QUICK, '--out', out])));
    expect(runs.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    for (const out of outs) expect(readdirSync(join(cwd, out))).toEqual(['book.epub']);
    expect(readFileSync(join(cwd, 'same', 'book.epub')).equals(readFileSync(join(cwd, 'other', 'book.epub')))).toBe(
      true,
    );
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('by %s while writing is a finding and leaves nothing', async (code) => {
    const host = nodeHost();
    const failing: Host = {
      ...host,
      files: { ...host.files, write: () => Promise.reject(Object.assign(new Error(code), { code })) },
    };
    try {
      const result = await build({
        path: join(cwd, 'book.md'),
        out: join(cwd, code),
        formats: ['epub'],
        verify: 'none',
        host: failing,
      });
      expect(result).toMatchObject({ ok: false, exitCode: 2, outputs: [] });
      expect(result.diagnostics.map(({ id }) => id)).toContain('output-not-writable');
      expect(readdirSync(join(cwd, code))).toEqual([]);
    } finally {
      await host.close();
    }
  });

  it('has no folder below a file', async () => {
    const { code, stderr } = await lectern(['build', 'book.md', ...QUICK, '--out', join('book.md', 'out')]);
    expect(code).toBe(2);
    expect(stderr).toContain('output-not-writable');
  });

  it.each([
    [1, { ok: true }],
    [2, { ok: false, exitCode: 3, outputs: [] }],
  ])('by %i crashes of the browser', async (crashes, expected) => {
    const host = nodeHost();
    let left = crashes;
    const crashing: Host = {
      ...host,
      browsers: {
        ...host.browsers,
        async open() {
          const browser = await host.browsers.open();
          if (left-- > 0) setTimeout(() => browser.process()?.kill('SIGKILL'), 50);
          return browser;
        },
      },
    };
    try {
      const out = join(cwd, `crashed-${crashes}`);
      const result = await build({ path: join(cwd, 'book.md'), out, formats: ['pdf'], verify: 'none', host: crashing });
      expect(result).toMatchObject(expected);
      expect(result.diagnostics.some(({ id }) => id === 'browser-crashed')).toBe(!expected.ok);
      expect(readdirSync(out)).toEqual(expected.ok ? ['book.pdf'] : []);
    } finally {
      await host.close();
    }
  });
});

/** Running processes whose command line names a folder, where the system tells. */
function processesNaming(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [command] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
