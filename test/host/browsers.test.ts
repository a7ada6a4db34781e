import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeBrowsers } from '../../src/host/browser/browsers.js';
import { nodeHost } from '../../src/host/node.js';
import type { Processes } from '../../src/host.js';
import { memoryHost } from './memory-files.js';

it('a closed host opens no browser that nobody would close', async () => {
  const host = nodeHost();
  await host.close();
  await expect(host.browsers.open()).rejects.toThrow('closed');
});

it('a host that is closed while a browser opens closes it', async () => {
  const host = nodeHost();
  const opening = host.browsers.open().catch((error: Error) => error);
  await host.close();
  const opened = await opening;
  expect(opened instanceof Error || !opened.connected).toBe(true);
});

it('a browser that does not start is started once, and asked once for what it is', async () => {
  const executable = '/bin/false';
  const asked: string[] = [];
  const processes: Processes = {
    find: async () => executable,
    run: async (command, args) => {
      asked.push([command, ...args].join(' '));
      return { code: 0, stdout: 'Chromium 1\n', stderr: '' };
    },
  };
  let profiles = 0;
  const files = {
    ...memoryHost({}).files,
    temporaryFolder: async () => {
      profiles += 1;
      return '/nowhere';
    },
  };

  const browsers = nodeBrowsers({ executable, environment: {}, files, processes, onNotice: () => {} });
  await expect(browsers.open()).rejects.toThrow(/does not start/);
  await expect(browsers.attempt(async () => 'done', { patience: 1000 })).rejects.toThrow(/does not start/);
  expect(profiles).toBe(1);
  expect(await browsers.version()).toBe('Chromium 1');
  expect(await browsers.version()).toBe('Chromium 1');
  expect(asked).toEqual([`${executable} --version`]);
});

it('a browser that does not say what it is has no version, and does not hold anyone up', async () => {
  const late: Processes = {
    find: async () => '/bin/sleep',
    run: async (_command, _args, { patience }) => {
      expect(patience).toBeLessThanOrEqual(60_000);
      throw new Error('chromium was not done after 30 seconds');
    },
  };
  const { files } = memoryHost({});
  const browsers = nodeBrowsers({
    executable: '/bin/sleep',
    environment: {},
    files,
    processes: late,
    onNotice: () => {},
  });
  expect((await browsers.find())?.executable).toBe('/bin/sleep');
  expect(await browsers.version()).toBeUndefined();
});

it('a host that is closed does not wait for a browser that does not start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-browsers-'));
  const executable = join(folder, 'chromium');
  writeFileSync(executable, '#!/bin/sh\nexec sleep 300\n', { mode: 0o755 });
  const host = nodeHost({ browser: executable });
  const opening = host.browsers.open().catch((error: Error) => error);
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await host.close();
  expect(await opening).toBeInstanceOf(Error);
  expect(performance.now() - start).toBeLessThan(20_000);
  rmSync(folder, { recursive: true });
});
