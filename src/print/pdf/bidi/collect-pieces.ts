import type { Matrix } from '../content/geometry.js';
import { actualTextOf } from '../content/mark-properties.js';
import { nameOperand, numberOperand, rawOperand, stringBytes } from '../content/operands.js';
import { nextOperator, type OperatorCursor, operatorCode, operatorCursor } from '../content/operators.js';
import type { FontText } from '../text/font-text.js';

/** Glyphs that stand for one text: a glyph, or those of an ActualText span. */
export interface Piece {
  text: string;
  readonly glyphs: Glyph[];
  /** Text object it stands in. */
  readonly block: TextBlock;
}

export interface Glyph {
  readonly font: FontText;
  readonly fontName: string;
  readonly size: number;
  readonly code: number;
  /** Text matrix with the glyph's place. */
  readonly matrix: Matrix;
  readonly width: number;
}

/** A text object: BT to ET. */
export interface TextBlock {
  readonly start: number;
  end: number;
  /** Height of its baseline in its own space: that of its widest glyph, as marks stand above or below. */
  baseline: number;
  /** Width of that glyph; negative as long as there is none. */
  widest: number;
}

interface Collecting {
  readonly cursor: OperatorCursor;
  readonly fontNamed: (name: string) => FontText | undefined;
  readonly pieces: Piece[];
  readonly blocks: TextBlock[];
  readonly spans: (Piece | undefined)[];
  font: FontText | undefined;
  fontName: string;
  size: number;
  base: Matrix;
  x: number;
  y: number;
  advance: number;
}

const OP = (text: string) => operatorCode(text);
const BEGIN_TEXT = OP('BT');
/** Operators that change where things are: text cannot be moved past them. */
const MOVES = new Set(['q', 'Q', 'cm', 'Do', 'TJ', "'", '"', 'T*', 'TL'].map(OP));

/**
 * Collects all glyphs shown between two offsets of a content stream, with their places. Undefined when more than text
 * happens there that depends on order.
 */
export function collectPieces(
  bytes: Uint8Array,
  start: number,
  end: number,
  fontNamed: (name: string) => FontText | undefined,
): { readonly pieces: readonly Piece[]; readonly blocks: readonly TextBlock[] } | undefined {
  const cursor = operatorCursor(bytes.subarray(0, end));
  cursor.at = start;
  const base: Matrix = [1, 0, 0, 1, 0, 0];
  const state: Collecting = {
    cursor,
    fontNamed,
    pieces: [],
    blocks: [],
    spans: [],
    font: undefined,
    fontName: '',
    size: 0,
    base,
    x: 0,
    y: 0,
    advance: 0,
  };
  let moved = false;
  while (nextOperator(cursor)) {
    if (MOVES.has(cursor.operator)) moved = state.blocks.length > 0;
    if (moved && cursor.operator === BEGIN_TEXT) return undefined;
    ACTIONS.get(cursor.operator)?.(state);
  }
  return state.font === undefined ? undefined : state;
}

const ACTIONS: ReadonlyMap<number, (state: Collecting) => void> = new Map([
  [
    OP('BT'),
    (state) => {
      state.blocks.push({ start: state.cursor.start, end: state.cursor.end, baseline: 0, widest: -1 });
    },
  ],
  [
    OP('ET'),
    (state) => {
      state.blocks.at(-1)!.end = state.cursor.end;
    },
  ],
  [
    OP('Tf'),
    (state) => {
      state.fontName = nameOperand(state.cursor, 0);
      state.font = state.fontNamed(state.fontName);
      state.size = numberOperand(state.cursor, 1);
    },
  ],
  [
    OP('Tm'),
    (state) => {
      const n = (index: number) => numberOperand(state.cursor, index);
      state.base = [n(0), n(1), n(2), n(3), n(4), n(5)];
      state.x = state.y = state.advance = 0;
    },
  ],
  [
    OP('Td'),
    (state) => {
      state.x += numberOperand(state.cursor, 0);
      state.y += numberOperand(state.cursor, 1);
      state.advance = 0;
    },
  ],
  [OP('Tj'), show],
  [OP('BDC'), (state) => begin(state, actualTextOf(rawOperand(state.cursor, 1)))],
  [OP('BMC'), (state) => begin(state, undefined)],
  [OP('EMC'), (state) => void state.spans.pop()],
]);

function begin(state: Collecting, actual: string | undefined): void {
  const block = state.blocks.at(-1);
  if (actual === undefined || block === undefined) state.spans.push(undefined);
  else {
    const piece = { text: actual, glyphs: [], block };
    state.pieces.push(piece);
    state.spans.push(piece);
  }
}

function show(state: Collecting): void {
  const { cursor, font } = state;
  if (font === undefined) return;
  const codes = stringBytes(cursor.bytes, cursor.starts[0]!, cursor.ends[0]!);
  for (let i = 0; i + font.width <= codes.length; i += font.width) {
    const code = font.width === 2 ? (codes[i]! << 8) | codes[i + 1]! : codes[i]!;
    const glyph = placeGlyph(state, font, code);
    const span = state.spans.findLast((piece) => piece !== undefined);
    if (span === undefined)
      state.pieces.push({ text: font.readings.get(code) ?? '\ufffd', glyphs: [glyph], block: state.blocks.at(-1)! });
    else span.glyphs.push(glyph);
  }
}

function placeGlyph(state: Collecting, font: FontText, code: number): Glyph {
  const { base, size, fontName } = state;
  const [a, b, c, d, e, f] = base;
  const x = state.x + state.advance;
  const width = (font.metrics.widths[code] ?? font.metrics.defaultWidth) * size;
  state.advance += width;
  const matrix: Matrix = [a, b, c, d, a * x + c * state.y + e, b * x + d * state.y + f];
  const block = state.blocks.at(-1);
  if (block !== undefined && width > block.widest) {
    block.baseline = matrix[5];
    block.widest = width;
  }
  return { font, fontName, size, code, matrix, width };
}
