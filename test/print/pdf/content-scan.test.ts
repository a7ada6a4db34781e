import { describe, expect, it } from 'vitest';
import { endActualText } from '../../../src/print/pdf/content/actual-text.js';
import { applyEdits } from '../../../src/print/pdf/content/apply-edits.js';
import { emptyBox, IDENTITY } from '../../../src/print/pdf/content/geometry.js';
import { GRAPHICS_OPERATORS } from '../../../src/print/pdf/content/graphics-operators.js';
import { guessSeams } from '../../../src/print/pdf/content/guess-seams.js';
import { currentLine, endLine, pushText, pushUnit } from '../../../src/print/pdf/content/lines.js';
import { MARK_OPERATORS } from '../../../src/print/pdf/content/mark-operators.js';
import type { ContentStream } from '../../../src/print/pdf/content/marked-content.js';
import { matrixOperands } from '../../../src/print/pdf/content/matrix-operands.js';
import { nextOperator, operatorCursor } from '../../../src/print/pdf/content/operators.js';
import { reshow } from '../../../src/print/pdf/content/reshow.js';
import { restoreOriginals } from '../../../src/print/pdf/content/restore-originals.js';
import { scanContent } from '../../../src/print/pdf/content/scan.js';
import type { OperatorAction, Scan, ScanXObject } from '../../../src/print/pdf/content/scan-state.js';
import { showArray, showString } from '../../../src/print/pdf/content/show-text.js';
import { TEXT_OPERATORS } from '../../../src/print/pdf/content/text-operators.js';
import { variantName } from '../../../src/print/pdf/content/variant-name.js';
import type { FontText } from '../../../src/print/pdf/text/font-text.js';
import { shown } from './browser-pdf.js';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A font whose codes are those of its letters, half an em wide each. */
function fontOf(letters: string, readings: readonly (readonly [number, string])[] = []): FontText {
  const map = new Map([...[...letters].map((letter) => [letter.charCodeAt(0), letter] as const), ...readings]);
  const units = new Uint16Array(0x10000);
  for (const [code, text] of map) if (text.length === 1) units[code] = text.charCodeAt(0);
  const metrics = { widths: new Float64Array(0), defaultWidth: 0.5, ascent: 0.8, descent: -0.2 };
  return { ref: { objectNumber: 9 }, width: 2, readings: map, units, metrics, variants: [] } as unknown as FontText;
}

const FONT = fontOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -');

interface Scanned {
  readonly stream: ContentStream;
  readonly faults: string[];
  /** The stream with its edits. */
  readonly written: string;
}

function scanned(content: string, font = FONT, xObject?: ScanXObject): Scanned {
  const stream = { page: 0, marks: [], edits: [], unmarked: [], originals: [], fonts: new Map() };
  const faults: string[] = [];
  const resources = {
    font: (name: string) => (name === 'F1' ? font : undefined),
    xObject: () => xObject,
    fault: (kind: string) => void faults.push(kind),
  };
  scanContent(latin1(content), stream as never, resources, IDENTITY);
  const written = Buffer.from(applyEdits(latin1(content), stream.edits)).toString('latin1');
  return { stream: stream as never, faults, written };
}

const linesOf = ({ stream }: Scanned) => stream.marks.map((mark) => mark?.lines.map(({ text }) => text));

/** A scan that stands before its first operator. */
function scanAt(content: string, overrides: Partial<Scan> = {}): Scan {
  return {
    stream: { page: 0, marks: [], edits: [], unmarked: [], originals: [], fonts: new Map() },
    cursor: operatorCursor(latin1(content)),
    resources: { font: () => FONT, xObject: () => undefined, fault: () => {} },
    ctm: IDENTITY,
    saved: [],
    path: emptyBox(),
    pathStart: -1,
    text: { font: FONT, fontName: 'F1', size: 10, matrix: IDENTITY, base: IDENTITY, lineX: 0, lineY: 0, advance: 0 },
    marks: [],
    content: undefined,
    line: undefined,
    lineMatrix: IDENTITY,
    units: new Uint16Array(512),
    unitCount: 0,
    textObject: undefined,
    ...overrides,
  } as unknown as Scan;
}

/** Carries out those operators of a content that a table has. */
function run(operators: readonly (readonly [number, OperatorAction])[], scan: Scan): Scan {
  const actions = new Map(operators);
  while (nextOperator(scan.cursor)) actions.get(scan.cursor.operator)?.(scan);
  return scan;
}

describe('graphics operators', () => {
  it('keep the state they save', () => {
    const scan = run(GRAPHICS_OPERATORS, scanAt('2 0 0 2 0 0 cm q 1 0 0 1 5 5 cm Q Q'));
    expect([scan.ctm, scan.saved]).toEqual([[2, 0, 0, 2, 0, 0], []]);
  });
  it('say what is painted outside of marked content, and where', () => {
    const text = '2 0 0 2 0 0 cm 1 1 3 4 re f 0 0 m 9 9 l n 0 0 m 5 1 l S';
    const { unmarked } = run(GRAPHICS_OPERATORS, scanAt(text)).stream;
    expect(unmarked.map(({ start, end, box }) => [text.slice(start, end), box])).toEqual([
      ['1 1 3 4 re f', [2, 2, 8, 10]],
      ['0 0 m 5 1 l S', [0, 0, 10, 2]],
    ]);
  });
  it('take an image for a square, a form for what is in it, and a tagged form for nothing', () => {
    const image = scanned('q 30 0 0 20 5 5 cm /X1 Do Q', FONT, { form: false, scanForm: () => undefined });
    expect(image.stream.unmarked.map(({ box }) => box)).toEqual([[5, 5, 35, 25]]);
    const form = scanned('q 2 0 0 2 0 0 cm /X1 Do Q', FONT, { form: true, scanForm: ([a]) => [0, 0, a, a] });
    expect(form.stream.unmarked.map(({ box }) => box)).toEqual([[0, 0, 2, 2]]);
    expect(scanned('/X1 Do', FONT, { form: true, scanForm: () => undefined }).stream.unmarked).toEqual([]);
  });
  it('belong to the marked content they stand in', () => {
    const { stream } = scanned('/P <</MCID 1>> BDC 0 0 4 4 re f 1 1 2 2 re f EMC');
    expect(stream.marks[1]).toMatchObject({ paths: 2, images: 0, glyphs: 0, box: [0, 0, 4, 4] });
    expect(stream.unmarked).toEqual([]);
  });
});

describe('marked-content operators', () => {
  it('make contents by their numbers, with their bytes', () => {
    const text = '/P <</MCID 2>> BDC /Artifact BMC EMC EMC';
    const { stream } = run(MARK_OPERATORS, scanAt(text));
    expect(stream.marks.map((mark) => mark && text.slice(mark.begin, mark.end))).toEqual([undefined, undefined, text]);
  });
  it('take reversed letters out of their marks', () => {
    expect(scanned('/P <</MCID 0>> BDC /ReversedChars BMC q Q EMC EMC').written).toBe('/P <</MCID 0>> BDC  q Q  EMC');
  });
  it('have to be in pairs', () => {
    expect(() => scanned('EMC')).toThrow('ends that did not begin, page 1');
    expect(() => scanned('/P <</MCID 0>> BDC')).toThrow('Unbalanced marked content on page 1');
  });
});

describe('text operators', () => {
  it('move from line to line', () => {
    const { text } = run(TEXT_OPERATORS, scanAt(`BT /F1 12 Tf 1 0 0 -1 8 20 Tm ${shown('ab')} Tj 14 3 Td`));
    expect([text.size, text.base, text.lineX, text.lineY, text.advance]).toEqual([12, [1, 0, 0, -1, 8, 20], 14, 3, 0]);
  });
  it('say what text stands outside of marked content', () => {
    const text = `BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown('ab')} Tj ET`;
    const { stream } = scanned(`${text} BT ET`);
    expect(stream.unmarked).toEqual([{ start: 0, end: text.length, text: true, box: [5, 48, 15, 58] }]);
  });
  it('give a content its lines: a new one where the baseline moves, not where a mark is raised', () => {
    const content = [
      '/P <</MCID 0>> BDC BT /F1 10 Tf 1 0 0 1 0 50 Tm',
      `${shown('one')} Tj 15 2 Td ${shown('a')} Tj 0 -2 Td ${shown(' b')} Tj ET`,
      `BT /F1 10 Tf 1 0 0 1 0 38 Tm [${shown('t')} -250 ${shown('wo')}] TJ ET EMC`,
    ].join(' ');
    expect(linesOf(scanned(content))).toEqual([['onea b', 'two']]);
  });
});

describe('shown text', () => {
  const inContent = (operators: string) => `/P <</MCID 0>> BDC BT /F1 10 Tf ${operators} ET EMC`;

  it('is read in both forms of strings', () => {
    expect(linesOf(scanned(inContent('(\\000a\\000b) Tj <0063> Tj')))).toEqual([['abc']]);
  });
  it('advances by the widths of its glyphs and by what arrays say', () => {
    const scan = scanAt(`[${shown('ab')} -300 ${shown('c')}] TJ`);
    nextOperator(scan.cursor);
    showArray(scan, scan.cursor.starts[0]!, scan.cursor.ends[0]!);
    expect(scan.text.advance).toBeCloseTo(15 + 3);
  });
  it('is a fault where a glyph is missing or means nothing', () => {
    const { faults, stream } = scanned(inContent('<000000610999> Tj'), fontOf('a'));
    expect(faults).toEqual(['missing-glyph', 'unreadable-glyph']);
    expect(stream.marks[0]!.lines[0]!.text).toBe('\ufffda\ufffd');
  });
  it('needs a font', () => {
    const scan = scanAt('', { text: { ...scanAt('').text, font: undefined } });
    expect(() => showString(scan, 0, 0)).toThrow('Text without a font on page 1');
  });
});

describe('lines', () => {
  it('gather letters until they are closed', () => {
    const content = { lines: [] as { text: string }[] };
    const scan = scanAt('', { content: content as never });
    pushUnit(scan, 97);
    currentLine(scan, FONT);
    pushText(scan, 'bc');
    scan.text.lineX += 10;
    expect(currentLine(scan, FONT)).toBe(content.lines[0]);
    pushUnit(scan, 100);
    endLine(scan);
    expect([content.lines.map(({ text }) => text), scan.line]).toEqual([['bcd'], undefined]);
  });
});

describe('ActualText', () => {
  const span = (actual: string, codes: string) => {
    const hex = Buffer.from(`\ufeff${actual}`, 'utf16le').swap16().toString('hex');
    return `/P <</MCID 0>> BDC BT /F1 10 Tf /Span <</ActualText <${hex}>>> BDC ${codes} Tj EMC ET EMC`;
  };

  it('of a ligature becomes what its glyph says', () => {
    const font = fontOf('a', [[0xfb01, '\ufb01']]);
    const result = scanned(span('fi', '<fb01>'), font);
    expect(linesOf(result)).toEqual([['fi']]);
    expect(font.readings.get(0xfb01)).toBe('fi');
    expect(result.written).toBe('/P <</MCID 0>> BDC BT /F1 10 Tf  <fb01> Tj  ET EMC');
  });
  it('that the glyph does not say takes another reading of the font', () => {
    const result = scanned(span('A', shown('a')));
    expect(result.written).toContain('/L9v1 10 Tf <0061> Tj /F1 10 Tf');
    expect(result.stream.fonts.get('L9v1')).toEqual({ font: FONT, variant: 1 });
  });
  it('of a hyphen that is not used goes, and so does its glyph; one at the end of a line stays', () => {
    const unused = scanned(span('m\u00ad', shown('m ')));
    expect([linesOf(unused), unused.written.includes('<0020>')]).toEqual([[['m']], false]);
    const used = scanned(span('m\u00ad', shown('m-')));
    expect(linesOf(used)).toEqual([['m\u00ad']]);
  });
  it('is taken apart when its span ends', () => {
    const scan = scanAt('EMC', { line: { text: '' } as never });
    nextOperator(scan.cursor);
    const shownGlyphs = [{ font: FONT, fontName: 'F1', size: 10, start: 1, end: 2, codes: [97] }];
    endActualText(scan, { kind: 'span', begin: 0, beginEnd: 1, outer: undefined, actual: 'a', shown: shownGlyphs });
    endLine(scan);
    expect(scan.stream.edits.map(({ start, end, text }) => [start, end, text])).toEqual([
      [0, 1, ''],
      [0, 3, ''],
    ]);
  });
});

describe('text shown again', () => {
  it('turns to another reading of the font for the letters that need one, and back', () => {
    const stream = scanAt('').stream;
    const codes = [97, 98, 99];
    const once = { font: fontOf('abc'), fontName: 'F1', size: 12, codes };
    expect(reshow(stream, once, ['a', 'b', 'c'])).toBeUndefined();
    expect(reshow(stream, once, ['a', 'B', 'c'])).toBe('<0061> Tj /L9v1 12 Tf <0062> Tj /F1 12 Tf <0063> Tj');
    expect([...stream.fonts.keys()]).toEqual(['L9v1']);
  });

  it('is read as the document has it, where capitals were printed', () => {
    const content = `/P <</MCID 0>> BDC BT /F1 10 Tf ${shown('LOUD')} Tj ET EMC`;
    const { stream } = scanned(content, fontOf('LOUD'));
    stream.originals.push({ line: stream.marks[0]!.lines[0]!, text: 'Loud' });
    const edits = restoreOriginals(latin1(content), stream);
    expect(edits.map(({ text }) => text)).toEqual(['<004c> Tj /L9v1 10 Tf <004f00550044> Tj /F1 10 Tf']);
  });

  it('is left alone where the document says something else', () => {
    const content = `/P <</MCID 0>> BDC BT /F1 10 Tf ${shown('LOUD')} Tj ET EMC`;
    const { stream } = scanned(content);
    stream.originals.push({ line: stream.marks[0]!.lines[0]!, text: 'soft' });
    expect(restoreOriginals(latin1(content), stream)).toEqual([]);
  });
});

describe('the seams of lines', () => {
  const line = (text: string, x: number, y: number, page = 0) =>
    ({ content: { stream: { page } }, line: { text, x, y, size: 10, reversed: false } }) as never;
  const seams = (...lines: never[]) => guessSeams(lines, () => 'block');

  it('are spaces where a new line or page begins, but for hyphens and scripts without spaces', () => {
    expect(seams(line('one', 0, 90), line('two', 0, 80), line('three', 0, 90, 1))).toEqual(['space', 'space', 'none']);
    expect(seams(line('well-', 0, 90), line('known', 0, 80))).toEqual(['none', 'none']);
    expect(seams(line('extra\u2010', 0, 90), line('ordinary', 0, 80))).toEqual(['soft-hyphen', 'none']);
    expect(seams(line('漢', 0, 90), line('字', 0, 80))).toEqual(['none', 'none']);
  });
  it('are none on one line and between blocks', () => {
    expect(seams(line('one', 0, 90), line('two', 20, 90))).toEqual(['none', 'none']);
    const blocks = guessSeams([line('one', 0, 90), line('two', 0, 80)], (one) => one);
    expect(blocks).toEqual(['none', 'none']);
  });
});

describe('operands that are written', () => {
  it('are rounded, and names are the same for the same reading', () => {
    expect(matrixOperands([1, 0, 0, -1, 1 / 3, 12.000001])).toBe('1 0 0 -1 0.33333 12');
    expect([variantName(FONT, 0), variantName(FONT, 2)]).toEqual(['L9v0', 'L9v2']);
  });
});
