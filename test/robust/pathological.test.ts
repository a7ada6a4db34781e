import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import { type BookFiles, faultsOf, makeBook } from './make-book.js';
import { PATHOLOGICAL } from './pathological.js';

/** A tenth of the full size, which the long run asks for (fuzz/run.mjs). */
const SIZE = Number(process.env.LECTERN_FUZZ_SIZE ?? 0.1);
const sized = (full: number) => Math.ceil(full * SIZE);
const PATIENCE = SIZE > 0.1 ? 120_000 : 30_000;

const chapter = (text: string): BookFiles => ({
  'book.yaml': 'title: Robust\nlanguage: en\nepub: {embed-fonts: false}\n',
  'chapter.md': `# Title\n\nBefore.\n\n${text}\n`,
});

describe('texts that exhaust parsers', () => {
  let host: NodeHost;
  beforeAll(() => {
    host = nodeHost();
  });
  afterAll(() => host.close());

  it.each(Object.entries(PATHOLOGICAL))('%s', { timeout: PATIENCE }, async (_, text) => {
    const made = await makeBook(chapter(text(sized)), host);
    if (made.publication) expect(faultsOf(made)).toEqual([]);
    else expect(made.diagnostics.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^text-/));
  });

  it.each([
    ['flow sequences', `a: ${'['.repeat(50_000)}`],
    ['flow mappings', `a: ${'{a: '.repeat(20_000)}`],
    ['block sequences', `a:\n  ${'- '.repeat(20_000)}x`],
    ['anchors that multiply', ['a: &a [x,x,x,x]', ...'bcdefghijk'.split('').map(multiplied)].join('\n')],
    ['an anchor in itself', 'a: &a [*a]'],
    ['a long key', `? ${'k'.repeat(200_000)}\n: v`],
  ])('YAML of %s, in front matter and in book.yaml', { timeout: PATIENCE }, async (_, yaml) => {
    const inFront = await makeBook({ 'a.md': `---\n${yaml}\n---\n\n# A\n\nText.\n` }, host);
    expect(faultsOf(inFront)).toEqual([]);
    const inFile = await makeBook({ 'book.yaml': `title: T\nlanguage: en\n${yaml}\n`, 'a.md': '# A\n\nText.\n' }, host);
    expect(inFile.diagnostics.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^config-/));
  });

  it('says where a text is too deep or tangled', async () => {
    const deep = await makeBook(chapter(`${'> '.repeat(101)}a`), host);
    expect(deep.diagnostics).toContainEqual(
      expect.objectContaining({ id: 'text-too-deep', place: { file: 'chapter.md', line: 5 } }),
    );
    const tangled = await makeBook(chapter('*a_ '.repeat(3_000)), host);
    expect(tangled.diagnostics).toContainEqual(
      expect.objectContaining({ id: 'text-tangled', place: { file: 'chapter.md', line: 5 } }),
    );
  });

  it('takes what people write', async () => {
    const table = `| a | b |\n|---|---|\n${'| *x* and `y` | [z](#z) \\| **w** |\n'.repeat(500)}`;
    const prose = 'A *word* of the_snake_case, 2 * 3 < 4, `Vec<T>`, [link](#title) and a <b>bold</b> one. '.repeat(
      1_000,
    );
    const made = await makeBook(chapter(`${table}\n\n${prose}\n\n${'* '.repeat(40)}\n\n${'> '.repeat(20)}a`), host);
    expect(made.diagnostics.filter(({ id }) => /too-deep|tangled/.test(id))).toEqual([]);
    expect(made.publication).toBeDefined();
  });
});

function multiplied(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
}
