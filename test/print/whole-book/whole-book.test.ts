import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBook } from '../../readers/read-book.js';
import { hasTool } from '../../tools.js';
import { tagTree } from '../pdf/tag-tree.js';
import { blockTexts, structText, type TaggedText } from './struct-text.js';

const BOOK = join(import.meta.dirname, 'book');

const poppler = hasTool('pdfinfo', '-v');

/** Prints the text of a file; MuPDF warns on standard error. */
const MUPDF = `import { Document } from 'mupdf';
import { readFileSync } from 'node:fs';
const document = Document.openDocument(readFileSync(process.argv[1]), 'application/pdf');
for (let page = 0; page < document.countPages(); page++)
  process.stdout.write(document.loadPage(page).toStructuredText('').asText());`;

const CODE = ['function sail(wind) {', '  // against it', '', '  return wind * 2;', '}'];
const VERSE = [
  'Tyger Tyger, burning bright,',
  'In the forests of the night;',
  'What immortal hand or eye,',
  'Could frame thy fearful symmetry?',
  '— William Blake',
];
/** The dedication, whose lines have one left blank between them. */
const STANZAS = ['To those who read with their ears,', '', 'and those who feel with their fingers.'];

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

describe.each(['auto', 'ua2+a4f'] as const)('a whole book with one of each (%s)', (conformance) => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-whole-book-'));
  const file = join(folder, 'book.pdf');
  const ua2 = conformance === 'ua2+a4f';
  let texts: readonly TaggedText[] = [];

  beforeAll(async () => {
    const { publication, printed } = await printBook(BOOK, { file }, { pdf: { conformance } });
    expect([...publication.diagnostics, ...printed.diagnostics]).toEqual([]);
    if (poppler) texts = structText(file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the tags that a reader expects, in order', async () => {
    const tree = await tagTree(readFileSync(file));
    await expect(tree).toMatchFileSnapshot(`golden/${ua2 ? 'ua2' : 'ua1'}.txt`);
  });

  it.skipIf(!poppler)('keeps the lines of code and verse apart, with their indentation and those left blank', () => {
    const code = blockTexts(texts, (path) => path.at(-1) === 'Code' && path.includes('LBody'));
    expect(code.map((text) => text.trimEnd())).toEqual(CODE);
    const verse = blockTexts(texts, (path) => path.includes('BlockQuote'));
    expect(verse.map((text) => text.trimEnd())).toEqual(VERSE);
    const lines = blockTexts(texts, () => true).map((text) => text.trimEnd());
    const dedication = lines.indexOf('Dedication') + 1;
    expect(lines.slice(dedication, dedication + STANZAS.length)).toEqual(STANZAS);
  });

  it('is read by MuPDF without a warning, with labels before their items', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', MUPDF, file], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('• disc\n');
    expect(stdout).toContain('◦ circle\n');
    expect(stdout).toMatch(/against it\n+ \n[^}]*return/);
  });

  it.skipIf(!poppler)('has no two spaces in a row outside blocks of code', () => {
    const blocks = blockTexts(texts, (path) => !(path.includes('Code') && path.includes('LBody')));
    expect(blocks.length).toBeGreaterThan(90);
    expect(blocks.filter((text) => /\s\s/.test(text))).toEqual([]);
    expect(blocks).toContain('Figure 1. The boat');
  });

  it.skipIf(!poppler)('has one space where a line is broken in a heading, an item, a cell or a caption', async () => {
    const blocks = blockTexts(texts, () => true).map((text) => text.trim());
    const broken = ['SMALL words broken', 'lower letter', 'Table 1. Rain in millimetres', '14 to 18 or later'];
    expect(broken.filter((text) => !blocks.includes(text))).toEqual([]);
    expect(blocks).toContain('SMALL words broken has one, too.');
  });

  it('has one space in its outline and the names of its links where the heading is broken', async () => {
    const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const titlesOf = (items: readonly OutlineItem[]): string[] =>
      items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);
    const titles = titlesOf(await document.getOutline());
    expect(titles).toContain('SMALL words broken');
    const names: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const annotations = await (await document.getPage(number)).getAnnotations();
      names.push(...annotations.map(({ contentsObj }) => contentsObj.str));
    }
    expect(names.filter((name) => name.startsWith('SMALL'))).toEqual(['SMALL words broken']);
    await document.destroy();
  });
});
