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
  expect((await browsers.find())?.version).toBe('Chromium 1');
  expect((await browsers.find())?.version).toBe('Chromium 1');
  expect(asked).toEqual([`${executable} --version`]);
});
