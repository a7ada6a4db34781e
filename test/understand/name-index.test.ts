import { afterEach, describe, expect, it, vi } from 'vitest';
import { markdownParser } from '../../src/understand/syntax/markdown-parser.js';

const lines = (n: number, line: (n: number) => string) => Array.from({ length: n }, (_, index) => line(index));

/** How many entries of lists are gone through at most, while a text with so many names is parsed. */
function entriesSearched(text: string): number {
  let entries = 0;
  const { includes } = Array.prototype;
  vi.spyOn(Array.prototype, 'includes').mockImplementation(function (this: unknown[], ...sought) {
    entries += this.length;
    return includes.apply(this, sought);
  });
  markdownParser({ math: true }).parse(text);
  vi.restoreAllMocks();
  return entries;
}

describe('the index of names', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['notes', (n: number) => lines(n, (n) => `a[^${n}]\n\n[^${n}]: b`).join('\n\n')],
    ['link definitions', (n: number) => lines(n, (n) => `[a][${n}]\n\n[${n}]: /b`).join('\n\n')],
  ])('keeps the work of many %s in proportion', (_, text) => {
    expect(entriesSearched(text(200))).toBeLessThan(5 * entriesSearched(text(50)) + 1);
  });

  it('finds names wherever they are defined, and only those', () => {
    const text = '[a], [b], [c], [^1], [^2]\n\n> - [a]: /a\n\n[B]: /b\n\n- > [^1]: One.';
    const [paragraph] = markdownParser({ math: true }).parse(text).children;
    expect(paragraph).toMatchObject({ type: 'paragraph' });
    const types = 'children' in paragraph! ? paragraph.children.map(({ type }) => type) : [];
    expect(types.filter((type) => type !== 'text')).toEqual(['linkReference', 'linkReference', 'footnoteReference']);
  });
});
