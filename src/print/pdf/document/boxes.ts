import { PDFArray, type PDFContext, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { PageBoxes } from '../../print-facts.js';
import { name, numberOf } from '../file/objects.js';

/** Width and height of a page's media box, which Chromium writes on every page. */
export function mediaSize(context: PDFContext, page: PDFDict): { readonly width: number; readonly height: number } {
  const box = context.lookup(page.get(name('MediaBox')), PDFArray);
  return { width: numberOf(box.get(2)) ?? 0, height: numberOf(box.get(3)) ?? 0 };
}

/**
 * Gives a page its trim and bleed boxes (ISO 32000-1 14.11.2): the trimmed page stands `trimInset` within the sheet, the
 * bleed goes `bleed` beyond it.
 */
export function setBoxes(context: PDFContext, page: PDFDict, boxes: PageBoxes): void {
  const { width, height } = mediaSize(context, page);
  const set = (key: string, inset: number) => {
    const edges = [inset, inset, width - inset, height - inset].map((edge) => Math.round(edge * 1000) / 1000);
    page.set(name(key), numbers(context, edges));
  };
  set('TrimBox', boxes.trimInset);
  set('BleedBox', Math.max(0, boxes.trimInset - boxes.bleed));
}

function numbers(context: PDFContext, values: readonly number[]): PDFArray {
  const array = context.obj([]);
  for (const value of values) array.push(PDFNumber.of(value));
  return array;
}
