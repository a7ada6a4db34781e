import { PDFArray, type PDFContext, PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { dictAt, name, numberOf } from '../file/objects.js';

/** Widths and vertical extent of a font's glyphs, as multiples of the font size. */
export interface GlyphMetrics {
  /** By code, as far as there are any that differ from `defaultWidth`. */
  readonly widths: Float64Array;
  readonly defaultWidth: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Reads /W of a composite font or /Widths of a simple one (ISO 32000-1 9.7.4.3, 9.6.2). */
export function readGlyphMetrics(context: PDFContext, font: PDFDict): GlyphMetrics {
  const descendants = font.get(name('DescendantFonts'));
  if (descendants === undefined) return simpleMetrics(context, font);
  const descendant = context.lookup(context.lookup(descendants, PDFArray).get(0), PDFDict);
  const defaultWidth = (numberOf(descendant.get(name('DW'))) ?? 1000) / 1000;
  const list = context.lookupMaybe(descendant.get(name('W')), PDFArray);
  const widths = list === undefined ? new Float64Array(0) : readCompositeWidths(context, list, defaultWidth);
  return { widths, defaultWidth, ...verticalExtent(context, descendant) };
}

function simpleMetrics(context: PDFContext, font: PDFDict): GlyphMetrics {
  const matrix = context.lookupMaybe(font.get(name('FontMatrix')), PDFArray);
  const scale = numberOf(matrix?.get(0)) ?? 0.001;
  const first = numberOf(font.get(name('FirstChar'))) ?? 0;
  const list = context.lookupMaybe(font.get(name('Widths')), PDFArray);
  const widths = new Float64Array(0x100);
  for (let i = 0; list !== undefined && i < list.size(); i++) widths[first + i] = (numberOf(list.get(i)) ?? 0) * scale;
  return { widths, defaultWidth: 0, ...verticalExtent(context, font) };
}

function readCompositeWidths(context: PDFContext, list: PDFArray, defaultWidth: number): Float64Array {
  const widths = new Float64Array(0x10000).fill(defaultWidth);
  let end = 0;
  let i = 0;
  while (i + 1 < list.size()) {
    const first = numberOf(list.get(i)) ?? 0;
    const second = list.get(i + 1);
    if (second instanceof PDFNumber) {
      const width = (numberOf(list.get(i + 2)) ?? 0) / 1000;
      widths.fill(width, first, second.asNumber() + 1);
      end = Math.max(end, second.asNumber() + 1);
      i += 3;
    } else {
      const run = context.lookup(second, PDFArray);
      for (let k = 0; k < run.size(); k++) widths[first + k] = (numberOf(run.get(k)) ?? 0) / 1000;
      end = Math.max(end, first + run.size());
      i += 2;
    }
  }
  return widths.slice(0, end);
}

function verticalExtent(context: PDFContext, font: PDFDict): { ascent: number; descent: number } {
  const descriptor = dictAt(context, font, 'FontDescriptor');
  const ascent = numberOf(descriptor?.get(name('Ascent'))) ?? 0;
  const descent = numberOf(descriptor?.get(name('Descent'))) ?? 0;
  // Type 3 fonts say nothing: a usual Latin face's extent then.
  return { ascent: ascent === 0 ? 0.75 : ascent / 1000, descent: descent === 0 ? -0.25 : descent / 1000 };
}
