import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { PDFNumber } from '@cantoo/pdf-lib';
import type { PageLabelRange } from '../../print-facts.js';
import { name } from '../file/objects.js';

const STYLES = { 'lower-roman': 'r', decimal: 'D' } as const;

/** The page labels (ISO 32000-1 12.4.2): what a reader shows and takes as a page's number. */
export function pageLabels(context: PDFContext, ranges: readonly PageLabelRange[]): PDFDict {
  const numbers = context.obj([]);
  for (const { page, style, start } of ranges) {
    const label = context.obj({});
    if (style !== 'none') {
      label.set(name('S'), name(STYLES[style]));
      label.set(name('St'), PDFNumber.of(start));
    }
    numbers.push(PDFNumber.of(page));
    numbers.push(label);
  }
  const labels = context.obj({});
  labels.set(name('Nums'), numbers);
  return labels;
}
