import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/print/pdf/index.js';
import { printBook } from '../../readers/read-book.js';
import { ALL_MANDATORY, SHARED } from '../../shared.js';
import { closeBrowser, printHtml } from './print-html.js';

const HANDBOOK = join(import.meta.dirname, '..', '..', '..', 'manuscript');
const BOOKS = ['drama-earnest', 'poetry-rubaiyat', 'history-keynes', 'math-d2l', 'mdbook-rust'];
const verapdf = findVerapdf();
const all = process.env.LECTERN_CORPUS === 'all';

/** Without veraPDF these are skipped, and fail where it is mandatory. */
describe.skipIf(!verapdf && !ALL_MANDATORY)('veraPDF (LECTERN_VERAPDF or on PATH) finds nothing in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-conformance-'));
  afterAll(async () => {
    await closeBrowser();
    rmSync(folder, { recursive: true });
  });

  it.each([['the handbook', HANDBOOK], ...(all ? BOOKS.map((name) => [name, join(SHARED, 'corpus', name)]) : [])])(
    '%s',
    { timeout: 900_000 },
    async (_, source) => {
      const file = join(folder, 'book.pdf');
      const { printed } = await printBook(source!, { file });
      expect(printed.conformance).toEqual(['PDF/UA-1', expect.stringMatching(/^PDF\/A-[23]a$/)]);
      expect(failures(file, printed.conformance)).toBe('');
    },
  );

  it.skipIf(!ALL_MANDATORY && !all)('the handbook as PDF/UA-2 and PDF/A-4f', { timeout: 300_000 }, async () => {
    const file = join(folder, 'ua2.pdf');
    const { printed } = await printBook(HANDBOOK, { file }, { pdf: { conformance: 'ua2+a4f' } });
    expect(printed.conformance).toEqual(['PDF/UA-2', 'PDF/A-4f']);
    expect(failures(file, printed.conformance)).toBe('');
  });

  it.skipIf(!all)('a document of a thousand pages (LECTERN_CORPUS=all)', { timeout: 1_800_000 }, async () => {
    const file = join(folder, 'long.pdf');
    const { bytes, facts } = await printHtml(longDocument(1000));
    for (const conformance of ['ua1+a2a', 'ua2+a4f'] as const) {
      const finished = await finishPdf(bytes, { ...facts, options: { ...facts.options, conformance } });
      writeFileSync(file, finished.bytes);
      expect(finished.conformance).toHaveLength(2);
      expect(failures(file, finished.conformance)).toBe('');
    }
  });
});

/** What veraPDF has to say against the claims, as text; empty when they hold. */
function failures(file: string, conformance: readonly string[]): string {
  const flavours = conformance.map((claim) => claim.toLowerCase().replace('pdf/ua-', 'ua').replace('pdf/a-', ''));
  const found = flavours.map((flavour) => {
    try {
      execFileSync(verapdf ?? 'verapdf', ['--flavour', flavour, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
      return '';
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout || error);
    }
  });
  return found.join('').slice(0, 4000);
}

function findVerapdf(): string | undefined {
  const installed = new URL('../../../.cache/verapdf/verapdf', import.meta.url).pathname;
  const folders = (process.env.PATH ?? '').split(':').map((path) => join(path, 'verapdf'));
  return [process.env.LECTERN_VERAPDF ?? '', installed, ...folders].find((path) => path !== '' && existsSync(path));
}

/** `pages` sections with heading, paragraph, list and link to the next one, each on a page of its own. */
function longDocument(pages: number): string {
  const sections = Array.from(
    { length: pages },
    (_, i) => `<section data-facts='{"type":"Sect"}'><h2 id="s${i}" data-facts='{"type":"H2"}'>Section ${i}</h2>
<p>Text of page ${i}, and <a data-facts='{"type":"Link","linkContents":"the next"}' href="lectern:#s${(i + 1) % pages}">the next</a>.</p><ul><li>One</li><li>Two</li></ul></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title><style>
@page { size: 105mm 148mm; margin: 12mm } body { font-family:var(--text)} section { break-before: page }
</style><body><h1>Long</h1>${sections.join('\n')}</body></html>`;
}
