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

/** Prose, verse, drama, formulas, code, tables, citations, Arabic and Japanese. */
const ALL_BOOKS = [
  'drama-earnest',
  'poetry-rubaiyat',
  'history-keynes',
  'novel-wodehouse',
  'math-d2l',
  'tables-asvs4-en',
  'citations-deepreview',
  'cookbook-based',
  'jekyll-osguide-ar',
  'honkit-jsprimer-ja',
  'mdbook-rust',
];

/** More than Poppler reads in ten minutes. */
const TOO_LONG_FOR_POPPLER = new Set(['mdbook-rust', 'honkit-jsprimer-ja']);

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
    const skipped = reader === 'poppler' && (!FULL || TOO_LONG_FOR_POPPLER.has(name));
    it.skipIf(skipped)(`loses no words in ${reader}`, { timeout: 1_800_000 }, async () => {
      const { chapters, metadata } = publication;
      const { share, differences } = await compareReader(reader, file, { chapters, direction: metadata.direction });
      // PDFium puts an Arabic and a Hebrew greeting side by side in the order of the page.
      const whole = name === 'handbook' && reader !== 'pdfium';
      expect(share, lost(differences)).toBeGreaterThanOrEqual(whole ? 1 : 0.999);
    });
  }
});

it.skipIf(HAS_SHARED || !ALL_MANDATORY)('finds the corpus beside the project', () => expect(HAS_SHARED).toBe(true));

/** Differences that lose words; what readers add (page numbers, labels of lists) is none. */
function lost(differences: readonly string[]): string {
  return differences.filter((difference) => !/\| {2}→ /.test(difference)).join('\n');
}
