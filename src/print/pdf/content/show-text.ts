import { type FontText, markUnknown, UNKNOWN } from '../text/font-text.js';
import { currentLine, pushText, pushUnit } from './lines.js';
import { HEX, parseNumber, stringBytes } from './operands.js';
import { endOfToken } from './operators.js';
import type { Scan, ShownGlyphs } from './scan-state.js';

/** Reads the string that a Tj operator shows: its bytes with their delimiters are at `start` to `end`. */
export function showString(scan: Scan, start: number, end: number): void {
  const font = scan.text.font;
  if (font === undefined) throw new Error(`Text without a font on page ${scan.stream.page + 1}`);
  const span = openSpan(scan, font);
  const line = scan.content === undefined ? undefined : currentLine(scan, font);
  readCodes(scan, font, start, end, span);
  if (line === undefined) return;
  scan.content!.glyphs++;
  line.end = scan.cursor.end;
  line.font = font;
  line.fontName = scan.text.fontName;
  line.size = scan.text.size;
  line.lastCode = span === undefined ? lastCodeOf(scan, font, end) : undefined;
  line.lastOperand = end;
}

/** Reads the array that a TJ operator shows. */
export function showArray(scan: Scan, start: number, end: number): void {
  const { bytes } = scan.cursor;
  let at = start + 1;
  while (at < end - 1) {
    const byte = bytes[at]!;
    if (byte <= 32) at++;
    else {
      const close = endOfToken(bytes, at, byte);
      if (byte === 0x3c || byte === 0x28) showString(scan, at, close);
      else scan.text.advance -= (parseNumber(bytes, at, close) / 1000) * scan.text.size;
      at = close;
    }
  }
}

function readCodes(scan: Scan, font: FontText, start: number, end: number, span: ShownGlyphs | undefined): void {
  const { bytes } = scan.cursor;
  let width = 0;
  if (font.width === 2 && bytes[start] === 0x3c) {
    // The form Chromium writes: four digits a code, no white space.
    for (let at = start + 1; at + 4 < end; at += 4) {
      const code =
        (HEX[bytes[at]!]! << 12) | (HEX[bytes[at + 1]!]! << 8) | (HEX[bytes[at + 2]!]! << 4) | HEX[bytes[at + 3]!]!;
      width += readCode(scan, font, code, span);
    }
  } else {
    const codes = stringBytes(bytes, start, end);
    for (let i = 0; i + font.width <= codes.length; i += font.width) {
      const code = font.width === 2 ? (codes[i]! << 8) | codes[i + 1]! : codes[i]!;
      width += readCode(scan, font, code, span);
    }
  }
  scan.text.advance += width * scan.text.size;
}

// Returns the glyph's width.
function readCode(scan: Scan, font: FontText, code: number, span: ShownGlyphs | undefined): number {
  const { metrics } = font;
  const width = metrics.widths[code] ?? metrics.defaultWidth;
  if (code === 0 && font.width === 2) scan.resources.fault('missing-glyph', scan);
  if (span !== undefined) {
    span.codes.push(code);
    return width;
  }
  const unit = font.units[code];
  if (unit !== undefined && unit > 0) pushUnit(scan, unit);
  else readUnusual(scan, font, code);
  return width;
}

// A code that stands for several characters, or for none that can be used.
function readUnusual(scan: Scan, font: FontText, code: number): void {
  const text = font.readings.get(code);
  if (text !== undefined && text !== UNKNOWN) {
    pushText(scan, text);
    return;
  }
  if (code !== 0) {
    scan.resources.fault('unreadable-glyph', scan);
    markUnknown(font, code);
  }
  pushText(scan, UNKNOWN);
}

// Only the form Chromium writes, as above.
function lastCodeOf(scan: Scan, font: FontText, end: number): number | undefined {
  const { bytes } = scan.cursor;
  if (font.width !== 2 || bytes[end - 1] !== 0x3e || bytes[end - 6]! < 0x30) return undefined;
  let code = 0;
  for (let at = end - 5; at < end - 1; at++) code = (code << 4) | HEX[bytes[at]!]!;
  return code;
}

// Within an ActualText span the codes are kept: what they mean is decided when it ends.
function openSpan(scan: Scan, font: FontText): ShownGlyphs | undefined {
  const mark = scan.marks.at(-1);
  if (mark?.shown === undefined) return undefined;
  const { fontName, size } = scan.text;
  const shown = { font, fontName, size, start: scan.cursor.start, end: scan.cursor.end, codes: [] };
  mark.shown.push(shown);
  return shown;
}
