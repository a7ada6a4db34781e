import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { packageEpub } from '../../src/package/index.js';
import { publicationOf } from './publication.js';

it('writes an EPUB', async () => {
  const host = nodeHost();
  const file = join(await mkdtemp(join(tmpdir(), 'lectern-')), 'book.epub');
  const publication = publicationOf({
    chapters: [{ id: 'one', html: '<section id="one"><h1>One</h1><p>Hello <em>world</em>.</p></section>' }],
  });
  const book = await packageEpub(publication, { file }, host);
  expect(book.entries).toBe(9);
  await host.close();
});
