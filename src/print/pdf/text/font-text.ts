import { type PDFContext, type PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { name, streamBytes, textOf } from '../file/objects.js';
import { type GlyphMetrics, readGlyphMetrics } from './glyph-widths.js';
import { readToUnicode, type UnicodeMap } from './to-unicode.js';

/** A font as far as its text goes: what each code means to a reader, and how wide it is. */
export interface FontText {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly family: string;
  /** Bytes of one code. */
  readonly width: 1 | 2;
  /** What a code means, where that can be used; repaired while content is read, written back when `repaired`. */
  readonly readings: UnicodeMap;
  /** The same for codes that mean one UTF-16 unit; 0 for all others. */
  readonly units: Uint16Array;
  repaired: boolean;
  /** Other readings of the same glyphs: each becomes a font of its own that shares all but ToUnicode. */
  readonly variants: UnicodeMap[];
  readonly metrics: GlyphMetrics;
  /** Code of the space glyph, when the subset has one. */
  readonly space: number | undefined;
}

/** Reads what a font's codes mean. */
export function readFontText(context: PDFContext, ref: PDFRef, dict: PDFDict): FontText {
  const reference = dict.get(name('ToUnicode'));
  const stream = reference === undefined ? undefined : context.lookup(reference);
  const cmap = stream instanceof PDFRawStream ? Buffer.from(streamBytes(stream)).toString('latin1') : '';
  const readings = readToUnicode(cmap);
  for (const [code, text] of readings) if (isUnusable(text)) readings.delete(code);
  const width = dict.get(name('Subtype')) === name('Type0') ? 2 : 1;
  const units = new Uint16Array(width === 2 ? 0x10000 : 0x100);
  for (const [code, text] of readings) if (text.length === 1) units[code] = text.charCodeAt(0);
  const base = dict.get(name('BaseFont'));
  return {
    ref,
    dict,
    family: (base === undefined ? '' : String(base).slice(1)).replace(/^[A-Z]{6}\+/, '') || (textOf(base) ?? ''),
    width,
    readings,
    units,
    repaired: false,
    variants: [],
    metrics: readGlyphMetrics(context, dict),
    space: codeOf(readings, ' '),
  };
}

function codeOf(readings: UnicodeMap, text: string): number | undefined {
  for (const [code, value] of readings) if (value === text) return code;
  return undefined;
}

/** Makes `code` mean `text` in the font itself. */
export function repairReading(font: FontText, code: number, text: string): void {
  font.readings.set(code, text);
  font.units[code] = text.length === 1 ? text.charCodeAt(0) : 0;
  font.repaired = true;
}

/** What a glyph is read as when nobody knows what it stands for: the replacement character. */
export const UNKNOWN = '\ufffd';

/** Makes `code` readable as unknown text until something says better: no value at all is forbidden. */
export function markUnknown(font: FontText, code: number): void {
  if (font.readings.has(code)) return;
  font.readings.set(code, UNKNOWN);
  font.repaired = true;
}

// ISO 19005-2 6.2.11.7.2 forbids these values; no reader can use them.
function isUnusable(text: string): boolean {
  return text === '' || /[\0\ufffe\ufeff\ufffd]/.test(text);
}
