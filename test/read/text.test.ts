import { describe, expect, it } from 'vitest';
import { codeSpans, fenceTracker } from '../../src/read/text/code.js';
import { hasContent } from '../../src/read/text/content.js';
import { decodeText } from '../../src/read/text/decode.js';
import { takeFrontMatter } from '../../src/read/text/front-matter.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('drops the BOM and makes all line ends alike', () => {
    expect(decodeText(Buffer.from('\uFEFFa\r\nb\rc\n'), 'a.md')).toEqual({ text: 'a\nb\nc\n', diagnostics: [] });
  });

  it.each([
    ['Latin-1', bytes(0x61, 0x0a, 0x63, 0xe9, 0x0a), 'byte 0xE9 at offset 3', 2],
    ['a cut-off character', bytes(0x61, 0xe2, 0x82), 'byte 0xE2 at offset 1', 1],
    ['an overlong form', bytes(0xc0, 0xaf), 'byte 0xC0 at offset 0', 1],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'byte 0xED at offset 0', 1],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00), 'UTF-16', 1],
    ['a binary file', bytes(0x61, 0x0a, 0x00, 0x62), 'NUL byte at offset 2', 2],
  ])('refuses %s', (_, content, found, line) => {
    const { text, diagnostics } = decodeText(content, 'a.md');
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { id: 'text-not-utf8', severity: 'error', found, place: { file: 'a.md', line } },
    ]);
  });

  it('removes what XML forbids, naming line and character, and keeps the rest', () => {
    const { text, diagnostics } = decodeText(Buffer.from('a\u0001b\nok 😀 \u0085\n\u0002\u0002\uFFFE'), 'a.md');
    expect(text).toBe('ab\nok 😀 \u0085\n');
    expect(diagnostics.map(({ place, found }) => [place?.line, place?.column, found])).toEqual([
      [1, 2, 'U+0001'],
      [3, 1, 'U+0002, U+FFFE'],
    ]);
  });

  it('counts instead of listing when there are very many', () => {
    const { diagnostics } = decodeText(Buffer.from('\u0001\n'.repeat(1000)), 'a.md');
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.at(-1)?.message).toContain('950 more lines');
  });
});

describe('takeFrontMatter', () => {
  it('leaves blank lines, so that line numbers stay', () => {
    expect(takeFrontMatter('---\ntitle: T\norder: 3\n---\n# A\n', 'a.md')).toEqual({
      values: { title: 'T', order: 3 },
      text: '\n\n\n\n# A\n',
      diagnostics: [],
    });
    expect(takeFrontMatter('+++\ntitle = "T"\n[extra]\nx = 1\n+++\ntext', 'a.md')).toMatchObject({
      values: { title: 'T', extra: { x: 1 } },
      text: '\n\n\n\n\ntext',
    });
  });

  it.each([['---\n\nA thematic break at the top\n\n---\n'], ['--- \n'], ['text\n---\na: b\n---\n'], ['+++\nno end\n']])(
    'takes %j as text',
    (text) => {
      expect(takeFrontMatter(text, 'a.md')).toEqual({ values: {}, text, diagnostics: [] });
    },
  );

  it.each([
    ['---\ntitle: "unclosed\n  - x: [1,\n---\n# A\n', 2],
    ['---\na: 1\nb: {c\n---\n', 3],
    ['+++\na = 1\nb = \n+++\n', 3],
    ['---\n- a\n- b\n---\n', 2],
  ])('reports %j at its line', (text, line) => {
    const { diagnostics, values } = takeFrontMatter(text, 'a.md');
    expect(values).toEqual({});
    expect(diagnostics[0]).toMatchObject({ id: 'front-matter-invalid', place: { file: 'a.md', line } });
  });
});

describe('hasContent', () => {
  it.each(['', ' \n\t\n', '<!-- only\na comment -->\n', '[ref]: http://example.org\n'])('is false for %j', (text) => {
    expect(hasContent(text)).toBe(false);
  });
  it.each(['# A', '<!-- a --> b', '[^note]: a note', '<!-- open'])('is true for %j', (text) => {
    expect(hasContent(text)).toBe(true);
  });
});

describe('code', () => {
  it('finds code spans by runs of equal length', () => {
    expect(codeSpans('a `b` ``c ` d`` `e')).toEqual([
      [2, 5],
      [6, 15],
    ]);
    const many = '`'.repeat(1) + Array.from({ length: 20_000 }, (_, n) => (n % 2 ? '`' : '``')).join(' ');
    expect(codeSpans(many).length).toBeGreaterThan(0);
  });

  it('follows fences in lists and quotations', () => {
    const fences = fenceTracker();
    const kinds = ['a', '- ```js', '  x', '  ````', '> b', '```inline```', '~~~', '```', '~~~'].map(
      (line) => fences.next(line).kind,
    );
    expect(kinds).toEqual(['text', 'fence', 'code', 'fence', 'text', 'text', 'fence', 'code', 'fence']);
  });
});
