import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/model/publication.js';
import { ALL_MANDATORY } from '../shared.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { compareReader } from './compare-reader.js';
import { printBook } from './read-book.js';

const HANDBOOK = join(import.meta.dirname, '..', '..', 'manuscript');

const FULL = ALL_MANDATORY || process.env.LECTERN_CORPUS === 'all';

const folder = mkdtempSync(join(tmpdir(), 'lectern-books-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the handbook, read from the PDF', () => {
  const file = join(folder, 'handbook.pdf');
  let publication: Publication;

  beforeAll(async () => {
    publication = (await printBook(HANDBOOK, { file })).publication;
  }, 600_000);

  // Poppler may not be on every machine: only where everything is mandatory, and then it has to be there.
  const readers = Object.keys(READERS);
  for (const reader of readers) {
    const skipped = reader === 'poppler' && !FULL;
    it.skipIf(skipped)(`loses no words in ${reader}`, { timeout: 1_800_000 }, async () => {
      const { chapters, metadata } = publication;
      const { share, differences } = await compareReader(reader, file, { chapters, direction: metadata.direction });
      // PDFium puts an Arabic and a Hebrew greeting side by side in the order of the page.
      const whole = reader !== 'pdfium';
      expect(share, lost(differences)).toBeGreaterThanOrEqual(whole ? 1 : 0.999);
    });
  }
});

/** Differences that lose words; what readers add (page numbers, labels of lists) is none. */
function lost(differences: readonly string[]): string {
  return differences.filter((difference) => !/\| {2}→ /.test(difference)).join('\n');
}
