import pc from 'picocolors';
import { expect, it } from 'vitest';
import { formatSummary } from '../../src/report/summary.js';
import { RESULT } from './sample.js';

it('says what was made, what was checked and what was found', () => {
  const text = formatSummary(RESULT, pc.createColors(false), (file) => file.replace('/out/', 'dist/'));
  expect(text).toBe(
    [
      '✓ dist/book.epub  1.4 MB',
      '  1,204 words, 3 chapters, 1 image, 2 notes',
      '✗ EPUBCheck 5.3.0, EPUB 3.3: failed (1 finding)',
      '✓ axe-core 4.11, WCAG 2.2 AA: passed 1.2 s',
      '– veraPDF, PDF/UA and PDF/A: not run (Java was not found)',
      '2 errors, 1 warning, 1 note in 5.6 s',
      '',
    ].join('\n'),
  );
});
