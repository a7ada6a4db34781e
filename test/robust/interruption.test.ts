import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { Host } from '../../src/host.js';
import { runLectern } from '../cli/run-lectern.js';

const QUICK = ['--to', 'epub', '--no-verify', '--quiet'];
/** The long run (fuzz/run.mjs) kills more often. */
const KILLS = Number(process.env.LECTERN_FUZZ_KILLS ?? 6);
const SEED = Number(process.env.LECTERN_FUZZ_SEED ?? 20_260_101);
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
      expect(readdirSync(temporary)).toEqual([]);
      expect(processesNaming(temporary)).toEqual([]);
    },
  );

  describe('by kill -9', () => {
    const ALL = ['--to', 'epub,pdf', '--archive', '--no-verify', '--quiet'];
    const NAMES = ['killed-bag.zip', 'killed.epub', 'killed.pdf'];
    const texts = ['Old words.', 'New words, and more of them.'];
    /** Bytes of each file as the book has the one text or the other. */
    const whole: Map<string, Buffer>[] = [];
    const out = () => join(cwd, 'killed-out');
    const write = (text: string) => writeFileSync(join(cwd, 'killed.md'), `# Killed\n\n${`${text}\n\n`.repeat(200)}`);
    const make = (more?: object) => lectern(['build', 'killed.md', ...ALL, '--out', 'killed-out'], more);
    const contents = () => new Map(NAMES.map((name) => [name, readFileSync(join(out(), name))]));
    /** 0 or 1 for each file that is whole: which text it has. */
    const state = () =>
      [...contents()].map(([name, bytes]) => whole.findIndex((files) => files.get(name)!.equals(bytes)));
    let duration = 0;
    beforeAll(async () => {
      for (const text of texts) {
        write(text);
        const started = performance.now();
        expect(await make()).toMatchObject({ code: 0 });
        duration = performance.now() - started;
        whole.push(contents());
      }
    }, 120_000);

    it('at any time leaves each file old or new, and the next build sweeps', {
      timeout: 60_000 + 30_000 * KILLS,
    }, async () => {
      const points = pointsWithin(duration, KILLS);
      for (const [round, point] of points.entries()) {
        write(texts[round % 2]!);
        await make({ started: (kill: (signal: NodeJS.Signals) => void) => setTimeout(() => kill('SIGKILL'), point) });
        expect(state(), `killed after ${point} of ${duration} ms`).not.toContain(-1);
      }
      expect(await make()).toMatchObject({ code: 0 });
      expect(readdirSync(out())).toEqual(NAMES);
      expect(readdirSync(temporary)).toEqual([]);
    });

    it('between the publication of two files leaves one new and one old, both whole', { timeout: 90_000 }, async () => {
      write(texts[0]!);
      await make();
      expect(state()).toEqual([0, 0, 0]);
      write(texts[1]!);
      // The process ends itself as it is about to put the PDF into place.
      const hook = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
        const { rename } = fs;
        fs.rename = (from, to) => (/killed\\.pdf$/.test(to) ? process.kill(process.pid, 'SIGKILL') : rename(from, to));
        syncBuiltinESMExports();`;
      const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
      const environment = { TMPDIR: temporary, NODE_OPTIONS };
      expect(await make({ environment })).toMatchObject({ code: null });
      expect(state()).toEqual([0, 1, 0]);
      expect(readdirSync(out()).filter((name) => name.startsWith('.lectern-'))).not.toEqual([]);
      expect(await make()).toMatchObject({ code: 0 });
      expect(state()).toEqual([1, 1, 1]);
      expect(readdirSync(out())).toEqual(NAMES);
    });
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
    const crashed = new Set<Browser>();
    const crashing: Host = {
      ...host,
      browsers: {
        ...host.browsers,
        async open() {
          const browser = await host.browsers.open();
          if (crashed.size < crashes && !crashed.has(browser)) {
            crashed.add(browser);
            setTimeout(() => browser.process()?.kill('SIGKILL'), 50);
          }
          return browser;
        },
      },
    };
    try {
      const out = join(cwd, `crashed-${crashes}`);
      const result = await build({
        path: join(cwd, 'book.md'),
        out,
        formats: ['pdf'],
        verify: ['pdf-structure'],
        host: crashing,
      });
      expect(result).toMatchObject(expected);
      // What was not made is not verified.
      expect(result.verifications.length).toBe(expected.ok ? 1 : 0);
      expect(result.diagnostics.some(({ id }) => id === 'browser-crashed')).toBe(!expected.ok);
      expect(readdirSync(out)).toEqual(expected.ok ? ['book.pdf'] : []);
    } finally {
      await host.close();
    }
  });
});

/** Moments spread over a duration, one in each equal part of it, by chance from a seed (mulberry32). */
function pointsWithin(duration: number, count: number): readonly number[] {
  let state = SEED;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: count }, (_, part) => Math.round(((part + chance()) / count) * duration));
}

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
