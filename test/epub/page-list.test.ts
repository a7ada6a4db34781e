import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import { openEpub } from '../package/open-epub.js';
import { ALL_MANDATORY, HAS_SHARED, SHARED } from '../shared.js';
import { comparePages } from './page-list/compare-pages.js';
import { readPageMarks } from './page-list/page-marks.js';
import { printedPages } from './page-list/printed-pages.js';
import { typeArea } from './page-list/type-area.js';

/**
 * The first words of every page of the PDF, as Poppler reads them, stand behind the page's mark in the EPUB. A page that
 * begins inside a broken word has its mark at the word's start.
 */

const corpus = (name: string) => ({ name, path: join(SHARED, 'corpus', name), mandatory: ALL_MANDATORY });
const BOOKS = [
  { name: 'the handbook', path: join(import.meta.dirname, '..', '..', 'manuscript'), mandatory: true },
  corpus('drama-earnest'),
];
const HAS_POPPLER = runs('pdftotext', '-v');

describe('the page list', () => {
  let host: NodeHost;
  let out: string;
  beforeAll(async () => {
    host = nodeHost();
    out = await mkdtemp(join(tmpdir(), 'lectern-pages-'));
  });
  afterAll(async () => {
    await host.close();
    await rm(out, { recursive: true });
  });

  it.skipIf(HAS_POPPLER || ALL_MANDATORY)('was not compared: pdftotext (poppler-utils) is not installed', () => {});
  it.skipIf(HAS_SHARED || ALL_MANDATORY)('was compared for the handbook only: the other books are not here', () => {});
  it.runIf(ALL_MANDATORY)('can be compared', () => expect([HAS_POPPLER, HAS_SHARED]).toEqual([true, true]));

  const books = HAS_POPPLER ? BOOKS.filter(({ path, mandatory }) => mandatory || existsSync(path)) : [];
  it.each(books)('of $name is the printed pages, to the word', { timeout: 1_200_000 }, async ({ name, path }) => {
    const { outputs, publication, diagnostics } = await build({ path, out: join(out, name), host, verify: 'none' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const file = (kind: 'epub' | 'pdf') => outputs.find((output) => output.kind === kind)!.file;
    const pages = printedPages(file('pdf'), typeArea(publication!.config));
    const { marks, list } = await readPageMarks(file('epub'));
    const comparison = comparePages(pages, marks);

    expect(comparison.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    // Blank pages, and those that print makes for itself: titles, copyright and contents.
    const unmarked = comparison.filter(({ verdict, printed }) => verdict === 'unmarked' && printed !== '');
    expect(unmarked.filter(({ label }) => !/^[ivxl]*$/.test(label))).toEqual([]);
    expect(unmarked.length).toBeLessThan(10);
    // The page list has every mark, in the order of the pages.
    expect(list).toEqual(marks.map(({ label, href }) => ({ label, href })));
    const labels = pages.map(({ label }) => label);
    expect(marks.map(({ label }) => label)).toEqual(
      labels.filter((label) => marks.some((mark) => mark.label === label)),
    );
    console.info(
      summary(
        name,
        comparison.map(({ verdict }) => verdict),
      ),
    );
    await rm(join(out, name), { recursive: true });
  });
});

describe('pages with pictures', () => {
  const host = nodeHost();
  afterAll(() => host.close());

  it('begin with the picture at their top, also where there is nothing else', async () => {
    const out = await mkdtemp(join(tmpdir(), 'lectern-frames-'));
    const path = join(import.meta.dirname, 'page-list', 'pictures');
    const { outputs } = await build({ path, out, host, verify: 'none' });
    const entries = await openEpub(outputs.find(({ kind }) => kind === 'epub')!.file);
    await expect(entries.get('OEBPS/frames.xhtml')!.text).toMatchFileSnapshot('./page-list/frames.xhtml');
    const list = entries.get('OEBPS/toc.xhtml')!.text.match(/frames\.xhtml#page-\d/g);
    expect(list).toEqual([1, 2, 3, 4, 5, 6].map((page) => `frames.xhtml#page-${page}`));
    await rm(out, { recursive: true });
  });
});

describe('the comparison', () => {
  const page = (label: string, text: string) => {
    const words = text.split(' ');
    return { label, readings: [words, words] as const, firstLine: text };
  };
  const mark = (label: string, after: string) => ({
    label,
    href: '',
    after,
    tableHead: '',
    ordinal: '',
    besideImage: false,
    afterFormula: '',
  });
  const verdict = (before: string, words: string, after: string) =>
    comparePages([page('1', before), page('2', words)], [mark('1', before), mark('2', after)])[1]!.verdict;

  it('sees a mark that is one word off', () => {
    expect(verdict('x', 'the old sea and the boat', ' the old sea and the boat')).toBe('same');
    expect(verdict('x', 'the old sea and the boat', ' old sea and the boat')).toBe('different');
    expect(verdict('x', 'the old sea and the boat', 'by the old sea and the boat')).toBe('different');
  });

  it('accepts the start of a broken word, and of no other', () => {
    expect(verdict('an unbe\u00ad', 'lievable tale of the sea', 'unbelievable tale of the sea')).toBe('broken word');
    expect(verdict('an unbe \u00ad', 'lievable tale of the sea', 'unbelievable tale of the sea')).toBe('broken word');
    expect(verdict('an unbe', 'lievable tale of the sea', 'unbelievable tale of the sea')).toBe('different');
    // Addresses and keys break without a hyphen.
    expect(verdict('in molpharma', 'ceut.6b00248]. So we', 'molpharmaceut.6b00248]. So we')).toBe('broken word');
  });

  it('knows a line from right to left by its letters', () => {
    expect(verdict('x', 'ب ا ت ك ا ذ ه', 'هذا كتاب جديد')).toBe('same');
    expect(verdict('x', 'ب ا ت ك ا ذ ه', 'كتاب جديد هنا')).toBe('different');
  });
});

function summary(name: string, verdicts: readonly string[]): string {
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const marked = verdicts.length - count('unmarked');
  return `${name}: ${count('same') + count('broken word')} of ${marked} marked pages agree, ${count('broken word')} begin inside a word`;
}

function runs(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
