import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import type { BuildResult } from '../../src/model/result.js';
import { comparePages } from '../epub/page-list/compare-pages.js';
import { readPageMarks } from '../epub/page-list/page-marks.js';
import { printedPages } from '../epub/page-list/printed-pages.js';
import { typeArea } from '../epub/page-list/type-area.js';
import { compareReader } from '../readers/compare-reader.js';
import { ALL_MANDATORY, HAS_SHARED, SHARED } from '../shared.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { ALL, isKnown, NAMED, ORDER_KEPT, SMALL, settingsOf } from './books.js';

const EVERYTHING = process.env.LECTERN_CORPUS === 'all';
const FULL = EVERYTHING || ALL_MANDATORY;
const wanted = EVERYTHING ? ALL : ALL_MANDATORY ? NAMED : SMALL;
const books = HAS_SHARED ? wanted : [];
const REQUIRED = ALL_MANDATORY ? ['epubcheck', 'ace', 'verapdf'] : [];
const OURS = ['epub-structure', 'epubcheck-ts', 'pdf-structure'];
const VALIDATORS = EVERYTHING ? 'all' : [...OURS, ...(FULL ? ['axe'] : []), ...REQUIRED];
/** What a front page prints that the book's text does not have: titles, copyright, contents. */
const FRONT = /^[ivxl]*$/;

it.skipIf(HAS_SHARED || ALL_MANDATORY)('did not run: the books are not here', () => {});
it.runIf(ALL_MANDATORY)('are here', () => expect(books).toEqual(wanted));

describe.each(books)('$name', (book) => {
  let host: NodeHost;
  let out: string;
  let result: BuildResult;
  const file = (kind: 'epub' | 'pdf') => result.outputs.find((output) => output.kind === kind)!.file;
  beforeAll(async () => {
    host = nodeHost();
    out = await mkdtemp(join(tmpdir(), 'corpus-'));
    const path = join(SHARED, 'corpus', book.name);
    result = await build({ path, out, host, verify: VALIDATORS, require: REQUIRED, overrides: settingsOf(book) });
  }, 1_200_000);
  afterAll(async () => {
    await host?.close();
    if (out) await rm(out, { recursive: true });
  });

  it('becomes a valid EPUB and PDF', () => {
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Validators' warnings count, too: EPUBCheck 0/0, Ace 0 violations.
    const warned = result.verifications
      .filter(({ validator }) => ['epubcheck', 'epubcheck-ts', 'ace', 'verapdf'].includes(validator))
      .flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info'));
    expect(warned).toEqual([]);
    const silent = ({ status, validator }: { status: string; validator: string }) =>
      status === 'failed' || (status === 'not-run' && (REQUIRED.includes(validator) || OURS.includes(validator)));
    expect(result.verifications.filter(silent)).toEqual([]);
    expect(result.outputs.map(({ kind }) => kind)).toEqual(['epub', 'pdf']);
  });

  it.runIf(EVERYTHING)('has no fault on its list that is none', () => {
    const ids = new Set(result.diagnostics.map(({ id }) => id));
    expect(Object.keys(book.faults ?? {}).filter((id) => !ids.has(id))).toEqual([]);
  });

  for (const reader of EVERYTHING ? Object.keys(READERS) : []) {
    it(`loses no words in ${reader}`, { timeout: 1_800_000 }, async () => {
      const { chapters, metadata } = result.publication!;
      const read = await compareReader(reader, file('pdf'), { chapters, direction: metadata.direction });
      const known = (book.readings ?? []).filter((reading) => reading.reader === reader);
      // What readers add, such as labels of lists, is no loss.
      const lost = read.differences.filter((difference) => !/\| {2}→ /.test(difference));
      const unknown = lost.filter((one) => !known.some((reading) => isKnown(reading, one)));
      console.info(`${book.name}, ${reader}: ${read.found} of ${read.expected} words`);
      expect(read.share, lost.join('\n')).toBeGreaterThanOrEqual(0.999);
      expect(unknown).toEqual([]);
      expect(read.inOrder ?? 1).toBeGreaterThanOrEqual(ORDER_KEPT[reader] ?? 1);
      const needless = known.filter((reading) => !lost.some((one) => isKnown(reading, one)));
      expect(needless.map(({ reason }) => reason)).toEqual([]);
    });
  }

  it.runIf(EVERYTHING)('has the pages of the print in its page list, to the word', { timeout: 600_000 }, async () => {
    const pages = printedPages(file('pdf'), typeArea(result.publication!.config));
    const { marks, list } = await readPageMarks(file('epub'));
    const comparison = comparePages(pages, marks);
    expect(comparison.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    const unmarked = comparison.filter(({ verdict, printed }) => verdict === 'unmarked' && printed !== '');
    expect(unmarked.filter(({ label }) => !FRONT.test(label))).toEqual([]);
    expect(list).toEqual(marks.map(({ label, href }) => ({ label, href })));
  });
});
