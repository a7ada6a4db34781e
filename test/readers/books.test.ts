import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/model/publication.js';
import { ALL_MANDATORY, HAS_SHARED, SHARED } from '../shared.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { compareReader } from './compare-reader.js';
import { printBook } from './read-book.js';

const HANDBOOK = join(import.meta.dirname, '..', '..', 'manuscript');
const ALL_BOOKS = ['drama-earnest', 'poetry-rubaiyat', 'history-keynes', 'math-d2l', 'mdbook-rust'];

const FULL = ALL_MANDATORY || process.env.LECTERN_CORPUS === 'all';

/** The shortest book always; all of them when asked to, since Poppler reads a page anew for every element on it. */
const corpus = process.env.LECTERN_CORPUS === 'all' ? ALL_BOOKS : [];
const folder = mkdtempSync(join(tmpdir(), 'lectern-books-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['handbook', ...corpus])('%s, read from the PDF', (name) => {
  const file = join(folder, `${name}.pdf`);
  let publication: Publication;

  beforeAll(async () => {
    publication = (await printBook(name === 'handbook' ? HANDBOOK : join(SHARED, 'corpus', name), { file }))
      .publication;
  }, 600_000);

  // Poppler takes a minute for a hundred pages: only where everything is mandatory, and then it has to be there.
  const readers = Object.keys(READERS);
  for (const reader of readers) {
    it.skipIf(reader === 'poppler' && !FULL)(`loses no words in ${reader}`, { timeout: 1_800_000 }, async () => {
      const { share, differences } = await compareReader(reader, file, publication);
      expect(share, lost(differences)).toBeGreaterThanOrEqual(0.999);
    });
  }
});

it.skipIf(HAS_SHARED || !ALL_MANDATORY)('finds the corpus beside the project', () => expect(HAS_SHARED).toBe(true));

/** Differences that lose words; what readers add (page numbers, labels of lists) is none. */
function lost(differences: readonly string[]): string {
  return differences.filter((difference) => !/\| {2}→ /.test(difference)).join('\n');
}
