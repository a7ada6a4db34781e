import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTool } from '../../tools.js';
import { packPdf } from '../pdf/pdf-parts.js';
import { samplePdf } from '../pdf/sample-pdf.js';
import { compareWords, wordsOf } from './compare-words.js';
import { readByAll } from './read-by-all.js';

const folder = mkdtempSync(join(tmpdir(), 'lectern-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('compareWords', () => {
  it('counts the words found in their place and shows where others are not', () => {
    const { share, differences } = compareWords('spent some time together at sea', 'spent some timetogether at sea');
    expect(share).toBeCloseTo(4 / 6);
    expect(differences).toEqual(['…spent some | time together → timetogether']);
  });

  it('sees what is lost, added and moved', () => {
    expect(compareWords('a b c', 'a c')).toEqual({ expected: 3, found: 2, share: 2 / 3, differences: ['…a | b → '] });
    expect(compareWords('a c', 'a b c').share).toBe(1);
    expect(compareWords('one two three', 'two three one').found).toBe(2);
    expect(compareWords('', '').share).toBe(1);
  });

  it('takes no soft hyphen for a letter', () => {
    expect(wordsOf('hy\u00adphen\n cafe\u0301')).toEqual(['hyphen', 'café']);
  });
});

describe.skipIf(!hasTool('pdfinfo', '-v'))('four readers', () => {
  it('take every word of a conforming PDF', async () => {
    const file = join(folder, 'sample.pdf');
    writeFileSync(file, packPdf(samplePdf()));
    const tags = 'Heading Text link • one 1 Note Heading two A J one two Caption';
    const results = await readByAll(file, tags);
    const shares = Object.fromEntries(Object.entries(results).map(([name, { share }]) => [name, share]));
    expect(shares).toEqual({ poppler: 1, 'pdf.js': 1, mupdf: 1, pdfium: 1 });
  });

  it('lose what a wrong tag tree loses', async () => {
    const file = join(folder, 'broken.pdf');
    const parts = samplePdf();
    parts.set('body', '<</S /LBody /P @item /Pg @page-1 /K []>>');
    writeFileSync(file, packPdf(parts));
    const { poppler, mupdf } = await readByAll(file, 'Heading Text link • one 1 Note Heading two A J one two Caption');
    expect(poppler!.found).toBe(poppler!.expected - 1);
    expect(mupdf!.share).toBe(1);
  });
});
