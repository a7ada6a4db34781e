import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBook } from '../../readers/read-book.js';
import { ALL_MANDATORY } from '../../shared.js';

const PARAGRAPH =
  'Notwithstanding extraordinary circumstances, the international administration’s representatives immediately acknowledged the incomprehensibility of their multidimensional telecommunications infrastructure. Efficient officials fluffed five difficult affidavits, and characteristically misunderstood the well-known counterrevolutionary interpretations.';

/** What gives the text of a file's pages as one copies or searches it. */
const TOOLS: Readonly<Record<string, { readonly probe: string; read(file: string): string }>> = {
  pdftotext: { probe: '-v', read: (file) => run('pdftotext', ['-raw', file, '-']) },
  mutool: { probe: '-v', read: (file) => run('mutool', ['draw', '-q', '-F', 'text', file]) },
};

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Absence fails the tests where the tools are mandatory. */
function has(tool: string, probe: string): boolean {
  try {
    execFileSync(tool, [probe], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return true;
    process.stderr.write(`No ${tool}: copying with it is not tested.\n`);
    return ALL_MANDATORY;
  }
}

describe('copying and searching', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-copy-'));
  const file = join(folder, 'book.pdf');

  beforeAll(async () => {
    const { printed } = await printBook(join(import.meta.dirname, 'book'), { file });
    expect(printed.diagnostics).toEqual([]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const [tool, { probe, read }] of Object.entries(TOOLS)) {
    describe.skipIf(!has(tool, probe))(`with ${tool}`, () => {
      it('gives every word whole, once the hyphens at line ends are taken out', () => {
        const text = read(file);
        expect(text).toMatch(/\p{L}[-\u00ad\u2010]\n\p{L}/u);
        expect(joined(text)).toContain(PARAGRAPH);
      });
      it('has soft hyphens at line ends only, and no ligatures', () => {
        const text = read(file);
        expect(text).not.toMatch(/\u00ad(?!\s*\n)|[\ufb00-\ufb06\u200b\ufffd]/);
        for (const word of ['Officially', 'Efficient', 'fluffed', 'affidavits']) expect(text).toContain(word);
      });
      it('has transformed text and small capitals in their own case', () => {
        const words = joined(read(file));
        expect(words).toContain('Shouted Words Here');
        expect(words).toContain('Smaller Capitals Here');
        expect(words).toContain('Smallest Capitals Here');
      });
    });
  }
});

/** The text in one line; a hyphen at a line's end that the word needs stays. */
function joined(text: string): string {
  return text
    .replace(/well-\n/g, 'well-')
    .replace(/[-\u00ad\u2010]\n/g, '')
    .replace(/\s+/g, ' ');
}
