import {
  type Box,
  emptyBox,
  growByBox,
  growByPoint,
  growByRectangle,
  isEmpty,
  type Matrix,
  multiply,
} from './geometry.js';
import { nameOperand, numberOperand } from './operands.js';
import { operatorCode } from './operators.js';
import type { OperatorAction, Scan } from './scan-state.js';

function save(scan: Scan): void {
  const { font, fontName, size } = scan.text;
  scan.saved.push({ ctm: scan.ctm, font, fontName, size });
}

function restore(scan: Scan): void {
  const state = scan.saved.pop();
  if (state === undefined) return;
  scan.ctm = state.ctm;
  scan.text.font = state.font;
  scan.text.fontName = state.fontName;
  scan.text.size = state.size;
}

function concatenate(scan: Scan): void {
  const n = (index: number) => numberOperand(scan.cursor, index);
  scan.ctm = multiply([n(0), n(1), n(2), n(3), n(4), n(5)], scan.ctm);
}

function startPath(scan: Scan): void {
  if (scan.pathStart < 0) scan.pathStart = scan.cursor.start;
}

function points(scan: Scan): void {
  startPath(scan);
  for (let i = 0; i + 1 < scan.cursor.count; i += 2) {
    growByPoint(scan.path, scan.ctm, numberOperand(scan.cursor, i), numberOperand(scan.cursor, i + 1));
  }
}

function rectangle(scan: Scan): void {
  startPath(scan);
  const x = numberOperand(scan.cursor, 0);
  const y = numberOperand(scan.cursor, 1);
  growByRectangle(scan.path, scan.ctm, x, y, x + numberOperand(scan.cursor, 2), y + numberOperand(scan.cursor, 3));
}

// A path that ends without painting has only set the clip.
function endPath(scan: Scan): void {
  scan.path = emptyBox();
  scan.pathStart = -1;
}

function paintPath(scan: Scan): void {
  const { cursor, content } = scan;
  if (content !== undefined) {
    content.paths++;
    if (!isEmpty(scan.path)) growByBox(content.box, scan.path);
  } else if (scan.marks.length === 0) {
    const start = scan.pathStart < 0 ? cursor.start : scan.pathStart;
    scan.stream.unmarked.push({ start, end: cursor.end, text: false, box: scan.path });
  }
  endPath(scan);
}

// A shading fills the clip; an inline image the unit square.
function paintArea(scan: Scan): void {
  growByRectangle(scan.path, scan.ctm, 0, 0, 1, 1);
  scan.pathStart = scan.cursor.start;
  paintPath(scan);
}

function drawXObject(scan: Scan): void {
  const { cursor, content } = scan;
  const object = scan.resources.xObject(nameOperand(cursor, 0));
  const box = object?.form === true ? object.scanForm(scan.ctm) : unitSquare(scan.ctm);
  if (box === undefined) return;
  if (content !== undefined) {
    content.images++;
    growByBox(content.box, box);
  } else if (scan.marks.length === 0) {
    scan.stream.unmarked.push({ start: cursor.start, end: cursor.end, text: false, box });
  }
}

/** The area of an image (ISO 32000-1 8.9.5.1). */
function unitSquare(ctm: Matrix): Box {
  const box = emptyBox();
  growByRectangle(box, ctm, 0, 0, 1, 1);
  return box;
}

/** Graphics state, paths and XObjects (ISO 32000-1 8.4.4, 8.5, 8.8). */
export const GRAPHICS_OPERATORS: readonly (readonly [number, OperatorAction])[] = [
  ['q', save],
  ['Q', restore],
  ['cm', concatenate],
  ['Do', drawXObject],
  ['m', points],
  ['l', points],
  ['c', points],
  ['v', points],
  ['y', points],
  ['re', rectangle],
  ['n', endPath],
  ['sh', paintArea],
  ['BI', paintArea],
  ...['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map((text) => [text, paintPath] as const),
].map(([text, action]) => [operatorCode(text as string), action as OperatorAction]);
