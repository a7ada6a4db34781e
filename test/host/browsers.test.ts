import { expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';

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
