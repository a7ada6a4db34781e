import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildOptions } from '../../src/build/options.js';
import { build } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
// Loaded beforehand, so that the order of events is that of the work.
import '../../src/package/index.js';

const folder = mkdtempSync(join(tmpdir(), 'lectern-cover-'));
const CHAPTERS = ['a.md', 'b.md', 'c.md', 'd.md'];
beforeAll(() => {
  writeFileSync(join(folder, 'book.yaml'), 'title: Covered\nlanguage: en\nauthor: Ann Author\n');
  writeFileSync(join(folder, 'cover.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 3"/>');
  for (const name of CHAPTERS) writeFileSync(join(folder, name), `# Chapter ${name}\n\nText.\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What happened, in order: stages, and `browser` when a browser was looked for; there is none. */
async function eventsOf(options: BuildOptions): Promise<readonly string[]> {
  const events: string[] = [];
  const host = nodeHost();
  const browsers = {
    ...host.browsers,
    find: async () => {
      events.push('browser');
      return undefined;
    },
  };
  try {
    const result = await build({
      path: folder,
      out: join(folder, 'out'),
      formats: ['epub'],
      verify: 'none',
      onProgress: ({ stage }) => events.push(stage),
      host: { ...host, browsers },
      ...options,
    });
    expect(result.ok).toBe(true);
  } finally {
    await host.close();
  }
  return events;
}

it('draws the cover once, and while the chapters are understood', async () => {
  const events = await eventsOf({});
  expect(events.filter((event) => event === 'browser')).toHaveLength(1);
  expect(events.indexOf('browser')).toBeLessThan(events.lastIndexOf('understand'));
});

it('draws none for a book that has one', async () => {
  const events = await eventsOf({ overrides: { metadata: { cover: { path: 'cover.svg', alt: 'A cloth binding' } } } });
  expect(events).toContain('package');
  expect(events).not.toContain('browser');
});
