import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/print/pdf/content/apply-edits.js';
import { emptyBox, growByRectangle, IDENTITY, isEmpty, multiply } from '../../../src/print/pdf/content/geometry.js';
import { actualTextOf } from '../../../src/print/pdf/content/mark-properties.js';
import type { ContentStream } from '../../../src/print/pdf/content/marked-content.js';
import { parseNumber, rawOperand, stringBytes } from '../../../src/print/pdf/content/operands.js';
import { nextOperator, operatorCode, operatorCursor } from '../../../src/print/pdf/content/operators.js';
import { scanContent } from '../../../src/print/pdf/content/scan.js';
import type { FontText } from '../../../src/print/pdf/text/font-text.js';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function operators(text: string): string[] {
  const cursor = operatorCursor(bytes(text));
  const found: string[] = [];
  while (nextOperator(cursor)) {
    const operands = Array.from({ length: cursor.count }, (_, i) => rawOperand(cursor, i));
    const name = text.slice(cursor.start, cursor.end).split(/\s/).at(-1) ?? '';
    found.push([...operands, name].join(' '));
  }
  return found;
}

describe('operators of a content stream', () => {
  it('finds operators with their operands', () => {
    expect(operators('q 1 0 0 -1 .5 -2.5 cm\n/F4 12 Tf<0041>Tj Q')).toEqual([
      'q',
      '1 0 0 -1 .5 -2.5 cm',
      '/F4 12 Tf',
      '<0041> <0041>Tj',
      'Q',
    ]);
  });
  it('passes over strings with brackets, escapes and operators in them', () => {
    expect(operators('(a (b) \\) Tj ET) Tj')).toEqual(['(a (b) \\) Tj ET) Tj']);
  });
  it('takes arrays and dictionaries as one operand', () => {
    expect(operators('/P <</MCID 3 /A [(>>) <<>>]>> BDC [(x]) -250 <00>] TJ')).toEqual([
      '/P <</MCID 3 /A [(>>) <<>>]>> BDC',
      '[(x]) -250 <00>] TJ',
    ]);
  });
  it('knows keywords from operators and skips comments', () => {
    expect(operators('% true f\ntrue false null f f*')).toEqual(['true false null f', 'f*']);
  });
  it('passes over inline images', () => {
    const cursor = operatorCursor(bytes('BI /W 1 ID \x00EI\xffQ EI Q'));
    nextOperator(cursor);
    expect(cursor.operator).toBe(operatorCode('BI'));
    nextOperator(cursor);
    expect(cursor.operator).toBe(operatorCode('Q'));
    expect(nextOperator(cursor)).toBe(false);
  });
});

describe('operands', () => {
  it('reads numbers as they are written', () => {
    const number = (text: string) => parseNumber(bytes(text), 0, text.length);
    expect(['12', '-3', '+4', '.5', '-.25', '7.', '23.778641'].map(number)).toEqual([
      12,
      -3,
      4,
      0.5,
      -0.25,
      7,
      expect.closeTo(23.778641, 9),
    ]);
  });
  it('reads hexadecimal strings, odd digits and white space', () => {
    expect([...stringBytes(bytes('<00 4 1 F>'), 0, 10)]).toEqual([0x00, 0x41, 0xf0]);
  });
  it('reads literal strings with escapes', () => {
    const text = '(a\\n\\050\\\\\\\nb)';
    expect(Buffer.from(stringBytes(bytes(text), 0, text.length)).toString('latin1')).toBe('a\n(\\b');
  });
  it('reads ActualText in both forms', () => {
    expect(actualTextOf('<</ActualText <feff00660069> >>')).toBe('fi');
    expect(actualTextOf('<</ActualText (f\\)i) >>')).toBe('f)i');
    expect(actualTextOf('<</MCID 1 >>')).toBeUndefined();
  });
});

describe('ActualText', () => {
  // Chromium leaves the spans of the line after a page's last one on that page, without their glyphs.
  it('says nothing where it has no glyphs', () => {
    const readings = new Map([
      [1, 'a'],
      [2, '-'],
    ]);
    const units = Uint16Array.from([0, 97, 45]);
    const metrics = { widths: [], defaultWidth: 0.5 };
    const font = { width: 1, readings, units, metrics, variants: [] } as unknown as FontText;
    const content = [
      '/P <</MCID 0>> BDC BT /F1 10 Tf <01> Tj <02> Tj ET',
      'BT /Span<</ActualText <FEFF2019> >> BDC EMC /Span<</ActualText <FEFF00AD> >> BDC EMC ET EMC',
    ].join('\n');
    const stream = { marks: [], edits: [], unmarked: [], originals: [], fonts: new Map() } as unknown as ContentStream;
    scanContent(bytes(content), stream, { font: () => font, xObject: () => undefined, fault: () => {} }, IDENTITY);
    expect(stream.marks[0]!.lines.map(({ text }) => text)).toEqual(['a-']);
    const written = Buffer.from(applyEdits(bytes(content), stream.edits)).toString();
    expect(written).not.toContain('ActualText');
  });
});

describe('edits', () => {
  it('replaces, removes and inserts, whatever the order they are given in', () => {
    const edits = [
      { start: 8, end: 8, text: '!' },
      { start: 0, end: 2, text: 'AB' },
      { start: 3, end: 5, text: '' },
    ];
    expect(Buffer.from(applyEdits(bytes('abcdefgh'), edits)).toString()).toBe('ABcfgh!');
  });
  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 4, text: '' },
      { start: 2, end: 6, text: '' },
    ];
    expect(() => applyEdits(bytes('abcdefgh'), edits)).toThrow('Overlapping');
  });
});

describe('geometry', () => {
  it('applies the first transformation first', () => {
    const box = emptyBox();
    expect(isEmpty(box)).toBe(true);
    growByRectangle(box, multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, -1, 10, 100]), 0, 0, 5, 5);
    expect(box).toEqual([10, 90, 20, 100]);
    expect(multiply(IDENTITY, [1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
