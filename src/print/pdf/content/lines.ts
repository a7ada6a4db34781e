import type { FontText } from '../text/font-text.js';
import type { PrintedLine } from './marked-content.js';
import type { Scan } from './scan-state.js';

/** The line that text shown now belongs to: the open one while the baseline stays the same, else a new one. */
export function currentLine(scan: Scan, font: FontText): PrintedLine {
  const { text, line } = scan;
  const { matrix } = text;
  // A text object has one baseline; within it glyphs only move up and down as marks do.
  if (line !== undefined && scan.lineMatrix === matrix) return line;
  const offset = text.lineX + text.advance;
  const x = matrix[0] * offset + matrix[4];
  const y = matrix[1] * offset + matrix[5];
  scan.lineMatrix = matrix;
  if (line !== undefined && isSameLine(scan, line, x, y)) return line;
  endLine(scan);
  return beginLine(scan, font, x, y);
}

function beginLine(scan: Scan, font: FontText, x: number, y: number): PrintedLine {
  const { fontName, size } = scan.text;
  const { start } = scan.cursor;
  const reversed = scan.marks.length > 1 && scan.marks.some((mark) => mark.kind === 'reversed');
  const line: PrintedLine = {
    text: '',
    start,
    end: start,
    font,
    fontName,
    size,
    x,
    y,
    lastCode: undefined,
    lastOperand: start,
    reversed,
  };
  const content = scan.content!;
  // Most have one line: a list that has grown would hold room for many.
  if (content.lines.length === 0) content.lines = [line];
  else content.lines.push(line);
  scan.line = line;
  return line;
}

// Distance from the line's baseline, in multiples of the font size; a node's text leaves it only by a line break.
function isSameLine(scan: Scan, line: PrintedLine, x: number, y: number): boolean {
  const [a, b] = scan.text.matrix;
  const distance = Math.abs((y - line.y) * a - (x - line.x) * b);
  return distance <= 0.5 * (a * a + b * b) * scan.text.size;
}

/** Adds one UTF-16 unit to the open line. Units wait in a buffer: one string a line is made, not one a glyph. */
export function pushUnit(scan: Scan, unit: number): void {
  if (scan.line === undefined) return;
  if (scan.unitCount === scan.units.length) flush(scan);
  scan.units[scan.unitCount++] = unit;
}

/** Adds text to the open line. */
export function pushText(scan: Scan, text: string): void {
  for (let i = 0; i < text.length; i++) pushUnit(scan, text.charCodeAt(i));
}

/** Closes the open line, if any. */
export function endLine(scan: Scan): void {
  flush(scan);
  scan.line = undefined;
}

function flush(scan: Scan): void {
  if (scan.unitCount > 0 && scan.line !== undefined) {
    scan.line.text += String.fromCharCode.apply(null, scan.units.subarray(0, scan.unitCount) as unknown as number[]);
  }
  scan.unitCount = 0;
}
