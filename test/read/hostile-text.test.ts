import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/config/index.js';
import { findTangle } from '../../src/read/tangle/find-tangle.js';
import { inlineTexts } from '../../src/read/tangle/inline-texts.js';
import { placed, readMemory } from './read-memory.js';

const MANY = 100_000;
const KEYS = 50_000;
const blanks = ' '.repeat(MANY);

/** Texts that take a careless pattern minutes; each must take far less than the minute allowed. */
describe('texts made to be slow', () => {
  it.each([
    [
      'an open template tag',
      { 'SUMMARY.md': '- [A](a.md)\n', 'a.md': `# A\n\n{% ${blanks}x\n{{ ${blanks}\n${'{% '.repeat(MANY)}` },
    ],
    [
      'an open include',
      {
        'book.toml': '',
        'src/SUMMARY.md': '- [A](a.md)\n',
        'src/a.md': `# A\n\n{{#include ${blanks}x\n${'{{#include '.repeat(MANY)}`,
      },
    ],
    ['an open shortcode', { '_quarto.yml': '', 'a.qmd': `# A\n\n{{< include ${blanks}x\n${'{{< '.repeat(MANY)}` }],
    ['an endless heading', { 'a.md': `# A${blanks}{#${blanks}\n\n\`${'` ``'.repeat(MANY)}` }],
  ] as const)(
    '%s',
    async (_, files) => {
      const { documents } = await readMemory(files);
      expect(documents).toHaveLength(1);
    },
    60_000,
  );

  it('open comments, which are refused', async () => {
    const manuscript = await readMemory({ 'book.yaml': 'title: T\nlanguage: en\n', 'a.md': '<!-- '.repeat(MANY) });
    expect(placed(manuscript)).toContain('a.md:1 error text-tangled');
  }, 60_000);

  it.each([
    ['notes', (n: number) => `[^n${n}]: The *first* note of [many](#a).`],
    ['items', (n: number) => `${n % 3 === 2 ? '  ' : ''}- [Chapter ${n}](#a), [more](#a) and *this*`],
    ['numbered items', (n: number) => `${n + 1}. [Chapter ${n}](#a), [more](#a) and *this*`],
    ['quoted items', (n: number) => `> * [Chapter ${n}](#a), [more](#a) and *this*`],
    ['headings', (n: number) => `## [Chapter ${n}](#a), [more](#a) and *this*`],
  ] as const)('not ten thousand %s without empty lines, which people write', (_, line) => {
    expect(findTangle(Array.from({ length: 10_000 }, (_, n) => line(n)).join('\n'), 100)).toBeUndefined();
  });

  it.each([
    ['indented too far to be items', (n: number) => `${n ? '      ' : '- '}- [Chapter`],
    ['numbered in a paragraph', (n: number) => `${n ? `${n + 2}. ` : 'Text '}[Chapter`],
    ['without a mark', () => 'a [Chapter*'],
  ] as const)('and lines of one paragraph that are %s are one text', (_, line) => {
    const lines = Array.from({ length: 3 }, (_, n) => line(n));
    expect(inlineTexts(lines)).toEqual([lines.join('\n')]);
  });

  it('files that include each other many times', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const files = names.map(
      (name, n) => [`src/${name}.md`, `{{#include ${names[n + 1] ?? 'end'}.md}}\n`.repeat(100)] as const,
    );
    const manuscript = await readMemory({
      'book.toml': '[book]\ntitle = "T"\nlanguage = "en"\n',
      'src/SUMMARY.md': '- [A](a.md)\n',
      'src/end.md': 'x'.repeat(100_000),
      ...Object.fromEntries(files),
    });
    expect(placed(manuscript).filter((line) => line.includes('include-failed')).length).toBe(1);
    expect(manuscript.documents[0]?.text.length).toBeLessThan(40_000_000);
  }, 60_000);

  it('very many keys, of which one is there twice', () => {
    const text = `${Array.from({ length: KEYS }, (_, n) => `k${n}: 1`).join('\n')}\nk7: 2\n`;
    const { problems } = readYaml(text, 'book.yaml');
    expect(problems).toEqual([
      { message: 'keys must be unique, "k7" is not', place: { file: 'book.yaml', line: KEYS + 1, column: 1 } },
    ]);
  }, 60_000);

  it('project files that are empty, lists or plain text', async () => {
    for (const text of ['', '- a\n', 'text\n', '{}', '[]']) {
      const manuscript = await readMemory({ 'book.yaml': text, 'a.md': '# A' });
      expect(manuscript.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      for (const file of [
        'book.json',
        '_quarto.yml',
        '_config.yml',
        '_toc.yml',
        'myst.yml',
        'metadata.yaml',
        'metadata.json',
        'book.toml',
      ]) {
        await readMemory({ [file]: text, 'a.md': '# A' });
      }
    }
  });

  it('JSON indented by tabs', async () => {
    const manuscript = await readMemory({
      'book.json': '{\n\t"title": "T",\n\t"language": "en"\n}\n',
      'SUMMARY.md': '- [A](a.md)\n',
      'a.md': '# A',
    });
    expect(placed(manuscript)).toEqual(['book.json info book-file-missing']);
  });
});
