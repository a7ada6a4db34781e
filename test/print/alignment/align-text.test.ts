import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignText } from '../../../src/print/alignment/align-text.js';
import type { PrintedRun, TextRun } from '../../../src/print/print-facts.js';

const document = (...texts: string[]): TextRun[] => {
  let offset = 0;
  return texts.map((text, block) => {
    const run = { text, chapter: 'c', offset, block };
    offset += text.length;
    return run;
  });
};
const lines = (...texts: string[]): PrintedRun[] => texts.map((text) => ({ page: 0, text, element: 0 }));

describe('alignText', () => {
  it('tells a space from a hyphen and from nothing at the ends of lines', () => {
    const { seams } = alignText(
      document('some time together, well-known and extraordinary 漢字'),
      lines('some time', 'together, well-', 'known and extra\u2010', 'ordinary 漢', '字'),
    );
    expect(seams).toEqual(['space', 'none', 'soft-hyphen', 'none', 'none']);
  });

  it('joins lines of hyphens and lines that begin or end with them', () => {
    const text = [
      { text: 'Before', block: 0 },
      { text: '---\ntype: dedication\n---\n', block: 1 },
      { text: 'as sent -->', block: 2 },
    ];
    const { seams } = alignText(text, lines('Before', '---', 'type: dedication', '---', 'as sent -', '->'));
    expect(seams).toEqual(['none', 'space', 'space', 'none', 'none', 'none']);
  });

  it('leaves blocks alone that are nothing but a hyphen', () => {
    const cells = document('one', '-', '-', 'two', '-', '- three', 'four -');
    const { seams } = alignText(cells, lines('one', '-', '-', 'two', '-', '- three', 'four -'));
    expect(seams).toEqual(['none', 'none', 'none', 'none', 'none', 'none', 'none']);
  });

  it('tells a line that the document ends from one that did not fit', () => {
    const text = ['burning bright,', '\u2028', 'In the forests'].map((part) => ({ text: part, block: 0 }));
    const { seams } = alignText(text, lines('burning', 'bright,', 'In the forests'));
    expect(seams).toEqual(['space', 'line', 'none']);
    const code = ['a {\u2028', '\u2028', '  ', 'b\u2028', '}'].map((part) => ({ text: part, block: 0 }));
    expect(alignText(code, lines('a {', '  ', 'b', '}')).seams).toEqual(['line', 'none', 'line', 'none']);
  });

  it('tells a line that was left blank from an indentation', () => {
    const text = (...parts: string[]) => parts.map((part) => ({ text: part, block: 0 }));
    const code = text('a {\u2028', ' \u2028', ' \u2028', '  ', 'b', '  \u2028', '}');
    const { seams } = alignText(code, lines('a {', ' ', ' ', '  ', 'b', '  ', '}'));
    expect(seams).toEqual(['line', 'line', 'line', 'none', 'space', 'line', 'none']);
    const verse = text('One', '\u2028', '\n', '\u00a0', '\u2028', '\n', 'Two');
    expect(alignText(verse, lines('One', '\u00a0', 'Two')).seams).toEqual(['line', 'line', 'none']);
  });

  it('does not join what stands in different blocks', () => {
    expect(alignText(document('One.', ' Two.'), lines('One.', 'Two.')).seams).toEqual(['none', 'none']);
  });

  it('passes over list markers and other text of the layout', () => {
    const { extents } = alignText(document('Apples', 'Pears'), lines('1.', 'Apples', '2.', 'Pears'));
    expect(extents.map((extent) => extent?.first)).toEqual([
      undefined,
      { run: 0, offset: 0 },
      undefined,
      { run: 1, offset: 0 },
    ]);
  });

  it('loses no item that is shorter than its proof and stands between two markers', () => {
    const { lost } = alignText(document('see', 'one', '↑', 'me'), lines('1.', 'see', '2.', 'one', '↑', '3.', 'me'));
    expect(lost).toEqual([]);
  });

  it('loses no item whose marker begins as it does', () => {
    const printed = lines('a.', 'alpha', 'b.', 'beta', 'V.', 'five', 'i.', 'it');
    const { lost, extents } = alignText(document('alpha', 'beta', 'five', 'it'), printed);
    expect([lost, extents[2], extents[3]?.first]).toEqual([[], undefined, { run: 1, offset: 0 }]);
  });

  it('finds ligatures, composed marks and mathematical letters again', () => {
    const { lost } = alignText(
      document('The e\u0301tude in the office has x and y.'),
      lines('The étude in the oﬃce has 𝑥 and 𝑦.'),
    );
    expect(lost).toEqual([]);
  });

  it('gives the original of text that was printed in capitals', () => {
    const { originals } = alignText(document('Chapter One', 'NASA'), lines('CHAPTER ONE', 'NASA'));
    expect([...originals]).toEqual([[0, 'Chapter One']]);
  });

  it('says which text was lost', () => {
    const kept = 'The beginning of the paragraph is printed as it should be. ';
    const gone = 'This sentence vanished. ';
    const { lost } = alignText(
      document(`${kept}${gone}And the end of it is there again.`),
      lines(kept, 'And the end of it is there again.'),
    );
    expect(lost.map(({ from }) => from)).toEqual([{ run: 0, offset: kept.length }]);
  });

  it('finds every word of any text broken into lines at spaces', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5 }), (parts, perLine) => {
        const chunks: string[] = [];
        for (let at = 0; at < parts.length; at += perLine) chunks.push(parts.slice(at, at + perLine).join(' '));
        expect(alignText(document(parts.join(' ')), lines(...chunks)).lost).toEqual([]);
      }),
    );
  });

  it('takes time in proportion to the text, also where much is missing', () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `word${(index * 7919) % 60_000}`);
    const printed = words.filter((_, index) => index % 50 !== 0);
    const started = performance.now();
    alignText(document(words.join(' ')), lines(printed.join(' ')));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
