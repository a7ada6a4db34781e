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
  /** What a code means; repaired in place while content is read, written back when `repaired`. */
  readonly unicode: UnicodeMap;
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
  const unicode = readToUnicode(cmap);
  const base = dict.get(name('BaseFont'));
  return {
    ref,
    dict,
    family: (base === undefined ? '' : String(base).slice(1)).replace(/^[A-Z]{6}\+/, '') || (textOf(base) ?? ''),
    width: dict.get(name('Subtype')) === name('Type0') ? 2 : 1,
    unicode,
    repaired: false,
    variants: [],
    metrics: readGlyphMetrics(context, dict),
    space: codeOf(unicode, ' '),
  };
}

function codeOf(unicode: UnicodeMap, text: string): number | undefined {
  for (const [code, value] of unicode) if (value === text) return code;
  return undefined;
}

/** True when a reader cannot use the text: ISO 19005-2 6.2.11.7.2 forbids these values. */
export function isUnusable(text: string | undefined): boolean {
  return text === undefined || text === '' || /[\0\ufffe\ufeff\ufffd]/.test(text);
}
