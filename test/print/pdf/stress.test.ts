import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FinishedPdf, finishPdf } from '../../../src/print/pdf/index.js';
import { hasTool } from '../../tools.js';
import { withoutOutputIntent } from '../../verify/readers/without-output-intent.js';
import { closeBrowser, type PrintedPage, printHtml } from './print-html.js';
import { stressDocument } from './stress-document.js';

const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
const verapdf = new URL('../../../.cache/verapdf/verapdf', import.meta.url).pathname;

describe('a document with every construct', () => {
  let folder: string;
  let printed: PrintedPage;
  let finished: FinishedPdf;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-pdf-'));
    const outline = [{ title: 'Heading', id: 'top', children: [{ title: 'Far away', id: 'far', children: [] }] }];
    printed = await printHtml(stressDocument(), { outline });
    finished = await finishPdf(printed.bytes, printed.facts);
    writeFileSync(file('printed.pdf'), printed.bytes);
    writeFileSync(file('finished.pdf'), finished.bytes);
  });
  afterAll(async () => {
    await closeBrowser();
    rmSync(folder, { recursive: true });
  });

  it('reports the dead link and nothing else', () => {
    expect(finished.diagnostics.map(({ id }) => id)).toEqual(['pdf-link-target-missing']);
  });

  it('is the same every time', async () => {
    expect(Buffer.compare((await finishPdf(printed.bytes, printed.facts)).bytes, finished.bytes)).toBe(0);
  });

  it.skipIf(!required && !existsSync(verapdf))(
    'passes veraPDF in every flavour (needs test/verapdf/install.sh)',
    async () => {
      expect(failures('ua1', file('printed.pdf'))).toContain('7.1');
      const variants = [
        ['ua1+a3a', 'ua1,3a'],
        ['ua1+a2a', 'ua1,2a'],
        ['ua2+a4f', 'ua2,4f'],
      ] as const;
      for (const [conformance, flavours] of variants) {
        const options = { ...printed.facts.options, conformance };
        writeFileSync(file('variant.pdf'), (await finishPdf(printed.bytes, { ...printed.facts, options })).bytes);
        expect(failures(flavours, file('variant.pdf'))).toBe('');
      }
    },
  );

  it.skipIf(!hasTool('pdfinfo', '-v'))('gives poppler every word of the tags (needs pdfinfo)', () => {
    const text = execFileSync('pdfinfo', ['-struct-text', file('finished.pdf')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const quoted = [...text.matchAll(/^ *"([\s\S]*?)"$/gm)].map(([, inner]) => inner).join('');
    expect(quoted).toBe(finished.text.map((run) => run.text).join(''));
  });

  it.skipIf(!hasTool('pdftoppm', '-v'))('looks the same as before (needs pdftoppm)', () => {
    // Poppler mixes colours by a profile where one is named, and then rounds otherwise.
    writeFileSync(file('bare.pdf'), withoutOutputIntent(finished.bytes));
    for (const name of ['printed', 'bare']) execFileSync('pdftoppm', ['-r', '60', file(`${name}.pdf`), file(name)]);
    const pictures = (name: string) =>
      execFileSync('sh', ['-c', `cat ${file(name)}-*.ppm | sha256sum`], { encoding: 'utf8' });
    expect(pictures('bare')).toBe(pictures('printed'));
  });
});

/** What veraPDF finds, as text; empty when the file passes. */
function failures(flavours: string, path: string): string {
  try {
    execFileSync(verapdf, ['--flavour', flavours, path], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
}
