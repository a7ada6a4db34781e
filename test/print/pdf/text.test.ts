import { describe, expect, it } from 'vitest';
import { languageDirection } from '../../../src/print/pdf/bidi/language-direction.js';
import { hasRightToLeft, logicalOrder } from '../../../src/print/pdf/bidi/logical-order.js';
import { distributeText } from '../../../src/print/pdf/text/distribute-text.js';
import type { FontText } from '../../../src/print/pdf/text/font-text.js';
import { readingOf } from '../../../src/print/pdf/text/glyph-reading.js';
import { readToUnicode, writeToUnicode } from '../../../src/print/pdf/text/to-unicode.js';

describe('ToUnicode', () => {
  const cmap = `2 beginbfchar
<0003> <0020>
<0010> <00660069>
endbfchar
2 beginbfrange
<0020> <0022> <0041>
<0030> <0031> [<D835DC65> <0078>]
endbfrange`;
  const map = new Map([
    [0x03, ' '],
    [0x10, 'fi'],
    [0x20, 'A'],
    [0x21, 'B'],
    [0x22, 'C'],
    [0x30, '𝑥'],
    [0x31, 'x'],
  ]);

  it('reads characters, ranges, arrays and pairs of surrogates', () => {
    expect(readToUnicode(cmap)).toEqual(map);
  });
  it('reads back what it writes', () => {
    expect(readToUnicode(writeToUnicode(map, 2))).toEqual(map);
  });
  it('writes at most a hundred entries in a section', () => {
    const large = new Map(Array.from({ length: 250 }, (_, i) => [i + 1, 'x']));
    expect([...writeToUnicode(large, 2).matchAll(/(\d+) beginbfchar/g)].map((match) => Number(match[1]))).toEqual([
      100, 100, 50,
    ]);
  });
});

describe('the reading of a glyph', () => {
  const font = (readings: [number, string][]) =>
    ({ readings: new Map(readings), units: new Uint16Array(16), repaired: false, variants: [] }) as unknown as FontText;

  it('is the font’s own where that is right', () => {
    const own = font([[1, 'A']]);
    expect(readingOf(own, 1, 'A')).toBe(0);
    expect(own.repaired).toBe(false);
  });
  it('repairs a font that says nothing, or names a ligature', () => {
    const own = font([[2, '\ufb01']]);
    expect([readingOf(own, 1, 'م'), readingOf(own, 2, 'fi')]).toEqual([0, 0]);
    expect([own.readings.get(1), own.readings.get(2), own.repaired]).toEqual(['م', 'fi', true]);
  });
  it('takes a variant where the glyph also means something else', () => {
    const own = font([
      [1, 'A'],
      [2, '-'],
    ]);
    expect(readingOf(own, 1, 'a')).toBe(1);
    expect(readingOf(own, 2, '\u00ad')).toBe(1);
    expect(readingOf(own, 1, 'á')).toBe(2);
    expect(readingOf(own, 1, 'a')).toBe(1);
    expect(own.readings.get(1)).toBe('A');
  });
  it('gives every glyph of a cluster a text', () => {
    expect(distributeText('fi', 1)).toEqual(['fi']);
    expect(distributeText('abc', 2)).toEqual(['a', 'bc']);
    // A ligature before a hyphen at the line's end keeps its letters.
    expect(distributeText('ffi\u00ad', 2)).toEqual(['ffi', '\u00ad']);
    expect(distributeText('ن', 2)).toEqual(['ن', '\u2060']);
  });
});

describe('reading order of printed lines', () => {
  const read = (visual: string, base: 'ltr' | 'rtl') =>
    logicalOrder([...visual], base)
      .map((index) => [...visual][index])
      .join('');

  it('leaves left-to-right text alone', () => {
    expect(read('abc 12.5 def', 'ltr')).toBe('abc 12.5 def');
  });
  it('turns right-to-left lines round', () => {
    expect(read('םלוע םולש', 'rtl')).toBe('שלום עולם');
  });
  it('keeps words and numbers of the other direction', () => {
    expect(read('ןאכ 2.6 הסרג Linux תכרעמ', 'rtl')).toBe('מערכת Linux גרסה 2.6 כאן');
  });
  it('turns right-to-left words within left-to-right lines round', () => {
    expect(read('with םולש inside', 'ltr')).toBe('with שלום inside');
    expect(read('two םלוע םולש words', 'ltr')).toBe('two שלום עולם words');
  });
  it('takes the direction from script or language', () => {
    expect(['ar', 'he-IL', 'az-Arab', 'fa', 'en', 'ks-Deva', 'zh'].map(languageDirection)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
    expect([hasRightToLeft('abc'), hasRightToLeft('a ش')]).toEqual([false, true]);
  });
});
