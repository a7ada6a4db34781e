import { PDFArray, type PDFContext, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name, numberOf } from '../file/objects.js';

/** Widths and vertical extent of a font's glyphs, as multiples of the font size. */
export interface GlyphMetrics {
  readonly widths: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Reads /W of a composite font or /Widths of a simple one (ISO 32000-1 9.7.4.3, 9.6.2). */
export function readGlyphMetrics(context: PDFContext, font: PDFDict): GlyphMetrics {
  const descendants = font.get(name('DescendantFonts'));
  if (descendants === undefined) return simpleMetrics(context, font);
  const descendant = context.lookup(context.lookup(descendants, PDFArray).get(0), PDFDict);
  const list = context.lookupMaybe(descendant.get(name('W')), PDFArray);
  const widths = new Map<number, number>();
  if (list !== undefined) readCompositeWidths(context, list, widths);
  const defaultWidth = (numberOf(descendant.get(name('DW'))) ?? 1000) / 1000;
  return { widths, defaultWidth, ...extent(context, descendant, 1000) };
}

function simpleMetrics(context: PDFContext, font: PDFDict): GlyphMetrics {
  const matrix = context.lookupMaybe(font.get(name('FontMatrix')), PDFArray);
  const scale = numberOf(matrix?.get(0)) ?? 0.001;
  const first = numberOf(font.get(name('FirstChar'))) ?? 0;
  const list = context.lookupMaybe(font.get(name('Widths')), PDFArray);
  const widths = new Map<number, number>();
  for (let i = 0; list !== undefined && i < list.size(); i++)
    widths.set(first + i, (numberOf(list.get(i)) ?? 0) * scale);
  return { widths, defaultWidth: 0, ...extent(context, font, 1000) };
}

function readCompositeWidths(context: PDFContext, list: PDFArray, widths: Map<number, number>): void {
  let i = 0;
  while (i + 1 < list.size()) {
    const first = numberOf(list.get(i)) ?? 0;
    const second = list.get(i + 1);
    if (second instanceof PDFNumber) {
      const width = (numberOf(list.get(i + 2)) ?? 0) / 1000;
      for (let code = first; code <= second.asNumber(); code++) widths.set(code, width);
      i += 3;
    } else {
      const run = second instanceof PDFRef ? context.lookup(second, PDFArray) : (second as PDFArray);
      for (let k = 0; k < run.size(); k++) widths.set(first + k, (numberOf(run.get(k)) ?? 0) / 1000);
      i += 2;
    }
  }
}

function extent(context: PDFContext, font: PDFDict, unit: number): { ascent: number; descent: number } {
  const descriptor = dictAt(context, font, 'FontDescriptor');
  const ascent = numberOf(descriptor?.get(name('Ascent'))) ?? 0;
  const descent = numberOf(descriptor?.get(name('Descent'))) ?? 0;
  // Type 3 fonts say nothing: a usual Latin face's extent then.
  return { ascent: ascent === 0 ? 0.75 : ascent / unit, descent: descent === 0 ? -0.25 : descent / unit };
}
