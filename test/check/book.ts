import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from '../../src/host/node.js';
import type { Publication } from '../../src/model/publication.js';
import { readManuscript } from '../../src/read/index.js';
import { understand } from '../../src/understand/index.js';

/** A PNG of one grey pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2HpRdAAAAABJRU5ErkJggg==',
  'base64',
);

/** Metadata without gaps, so that a book says only what a test is about. */
export const COMPLETE_BOOK = `title: Bridges
language: en
author: Ada Writer
publisher: River Press
date: 2024-05-01
rights: All rights reserved
description: A book about bridges.
cover: { image: cover.png, alt: A stone bridge in fog }
`;

/**
 * Reads and understands a book made of `files` (path → content), with a pixel as `one.png`, `two.png`, `bridge-2.png` and `cover.png`.
 * Without a `book.yaml` among them the metadata are complete.
 */
export async function bookOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Publication> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-check-'));
  try {
    const images = { 'one.png': PIXEL, 'two.png': PIXEL, 'bridge-2.png': PIXEL, 'cover.png': PIXEL };
    const all = { 'book.yaml': COMPLETE_BOOK, ...images, ...files };
    for (const [path, content] of Object.entries(all)) await writeFile(join(folder, path), content);
    const host = nodeHost();
    return await understand(await readManuscript(folder, host));
  } finally {
    await rm(folder, { recursive: true });
  }
}
