import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/host/browser/cache.js';
import { nodeHost } from '../../src/host/node.js';

const PROJECT = join(import.meta.dirname, '..', '..');
const CLI = join(PROJECT, 'lib', 'cli.js');
const BOOK = join(PROJECT, 'templates', 'book');
const NOBODY = 65534;

/** A machine as unlike the other as one machine can be: folder, home, user, time zone, locale, working folder. */
interface Surroundings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly uid?: number;
}

describe('a sealed book', () => {
  const folders: string[] = [];
  let here: Surroundings;
  let elsewhere: Surroundings;
  beforeAll(async () => {
    const executable = await bringBrowser();
    // Other homes have no cache to find it in.
    const browser = { LECTERN_CACHE: cacheFolder(process.platform, process.env) };
    here = { folder: place('here-'), environment: { ...browser, TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } };
    elsewhere = {
      folder: place('Anders wo ü-'),
      environment: { ...browser, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      ...(mayBeNobody(executable) && { uid: NOBODY }),
    };
  }, 120_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function place(name: string): string {
    const folder = mkdtempSync(join(tmpdir(), name));
    folders.push(folder);
    cpSync(BOOK, join(folder, 'book'), { recursive: true });
    chmodSync(folder, 0o777);
    return folder;
  }

  it('has the same bytes in other surroundings, and can be rebuilt from its bag to the byte', {
    timeout: 300_000,
  }, () => {
    for (const one of [here, elsewhere]) {
      const built = run(one, 'build', 'book', '--out', 'out', '--archive', '--verify', 'epub-structure,pdf-structure');
      expect(built.status, built.stderr).toBe(0);
    }
    const names = readdirSync(join(here.folder, 'out')).sort();
    expect(names.map((name) => name.replace(/^.*(?=\.(epub|pdf)$|-bag\.zip$)/, ''))).toEqual([
      '-bag.zip',
      '.epub',
      '.pdf',
    ]);
    for (const name of names) {
      const [a, b] = [here, elsewhere].map(({ folder }) => readFileSync(join(folder, 'out', name)));
      expect(b?.equals(a as Buffer), name).toBe(true);
    }

    const bag = join(here.folder, 'out', names[0] as string);
    expect(readFileSync(bag, 'latin1')).toContain('data/licences/fonts/source-serif-4.txt');
    const rebuilt = run(elsewhere, 'rebuild', bag, '--json');
    expect(rebuilt.status, rebuilt.stderr).toBe(0);
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ ok: true, verdict: 'identical' });
  });
});

/** The browser of this machine, brought if there is none. */
async function bringBrowser(): Promise<string> {
  const host = nodeHost();
  try {
    await host.browsers.open();
    return (await host.browsers.find())!.executable;
  } finally {
    await host.close();
  }
}

/** Only root may become somebody else, who has to reach Lectern and the browser. */
function mayBeNobody(browser: string): boolean {
  const runs = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0;
  return process.getuid?.() === 0 && runs(process.execPath, CLI, '--version') && runs(browser, '--version');
}

function run({ folder, environment, uid }: Surroundings, ...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
    ...(uid !== undefined && { uid, gid: uid }),
  });
}
