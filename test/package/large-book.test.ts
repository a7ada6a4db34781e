import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { Resource } from '../../src/model/manuscript.js';
import { packageEpub } from '../../src/package/index.js';
import { publicationOf } from './publication.js';

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-large-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await host.close();
});

const MEGABYTE = 1024 * 1024;
const IMAGES = 40;

it('packs 300 chapters and 160 MB of images in far less memory than they have', async () => {
  const resources: Resource[] = [];
  for (let index = 0; index < IMAGES; index++) {
    const file = join(folder, `${index}.png`);
    await host.files.write(file, Buffer.alloc(4 * MEGABYTE, index + 1));
    resources.push({ path: `${index}.png`, mediaType: 'image/png', size: 4 * MEGABYTE, content: { file } });
  }
  const image = (index: number) => (index < IMAGES ? `<img src="${index}.png" alt="Picture ${index}">` : '');
  const chapters = Array.from({ length: 300 }, (_, index) => ({
    id: `c${index}`,
    html: `<section id="s${index}"><h1>Chapter ${index}</h1>${image(index)}<p>${'Some words. '.repeat(50)}</p></section>`,
  }));
  const book = publicationOf({ chapters, resources, rest: { cover: { resource: resources[0]!, alt: 'Cover' } } });
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const { entries } = await packageEpub(book, { file: join(folder, 'large.epub') }, host);
  clearInterval(timer);
  expect(entries).toBeGreaterThan(300 + IMAGES);
  expect((most - before) / MEGABYTE).toBeLessThan(120);
});
