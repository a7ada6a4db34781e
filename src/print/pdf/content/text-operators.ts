import { emptyBox, growByRectangle, IDENTITY, multiply } from './geometry.js';
import { isNameOperand, nameOperand, numberOperand } from './operands.js';
import { operatorCode } from './operators.js';
import type { OperatorAction, Scan } from './scan-state.js';
import { showArray, showString } from './show-text.js';

function beginText(scan: Scan): void {
  setMatrix(scan, IDENTITY);
  if (scan.marks.length === 0) scan.textObject = { start: scan.cursor.start, box: emptyBox(), shown: false };
}

function endText(scan: Scan): void {
  const object = scan.textObject;
  if (object?.shown === true) {
    scan.stream.unmarked.push({ start: object.start, end: scan.cursor.end, text: true, box: object.box });
  }
  scan.textObject = undefined;
}

function setFont(scan: Scan): void {
  if (!isNameOperand(scan.cursor, 0, scan.text.fontName)) scan.text.fontName = nameOperand(scan.cursor, 0);
  scan.text.font = scan.resources.font(scan.text.fontName);
  scan.text.size = numberOperand(scan.cursor, 1);
}

function setMatrix(scan: Scan, matrix: Scan['ctm']): void {
  const { text } = scan;
  text.base = matrix;
  text.matrix = multiply(matrix, scan.ctm);
  text.lineX = 0;
  text.lineY = 0;
  text.advance = 0;
}

function textMatrix(scan: Scan): void {
  const n = (index: number) => numberOperand(scan.cursor, index);
  setMatrix(scan, [n(0), n(1), n(2), n(3), n(4), n(5)]);
}

function moveLine(scan: Scan): void {
  scan.text.lineX += numberOperand(scan.cursor, 0);
  scan.text.lineY += numberOperand(scan.cursor, 1);
  scan.text.advance = 0;
}

function show(scan: Scan): void {
  const from = scan.text.advance;
  showString(scan, scan.cursor.starts[0]!, scan.cursor.ends[0]!);
  shown(scan, from);
}

function showAdjusted(scan: Scan): void {
  const from = scan.text.advance;
  showArray(scan, scan.cursor.starts[0]!, scan.cursor.ends[0]!);
  shown(scan, from);
}

// The extent of what a show operator paints goes to the marked content, or to the unmarked text object.
function shown(scan: Scan, advanceBefore: number): void {
  const { text } = scan;
  const from = text.lineX + advanceBefore;
  const box = scan.content?.box ?? scan.textObject?.box;
  if (scan.textObject !== undefined) scan.textObject.shown = true;
  if (box === undefined || text.font === undefined) return;
  const { ascent, descent } = text.font.metrics;
  const to = text.lineX + text.advance;
  growByRectangle(box, text.matrix, from, text.lineY + descent * text.size, to, text.lineY + ascent * text.size);
}

/** Text operators (ISO 32000-1 9.4). */
export const TEXT_OPERATORS: readonly (readonly [number, OperatorAction])[] = [
  [operatorCode('BT'), beginText],
  [operatorCode('ET'), endText],
  [operatorCode('Tf'), setFont],
  [operatorCode('Tm'), textMatrix],
  [operatorCode('Td'), moveLine],
  [operatorCode('Tj'), show],
  [operatorCode('TJ'), showAdjusted],
];
