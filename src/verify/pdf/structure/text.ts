import type { PdfDocument } from '../document.js';
import { isElement, type StructureElement } from './tree.js';

/** The first words of an element, to tell it from others in a message. */
export function wordsOf(document: PdfDocument, element: StructureElement): string {
  const replacement =
    document.file.text(element.dictionary, 'ActualText') ?? document.file.text(element.dictionary, 'Alt');
  if (replacement !== undefined) return replacement;
  let text = '';
  for (const child of element.children) {
    if (text.length > 60) break;
    if (isElement(child)) text += wordsOf(document, child);
    else if ('mcid' in child && child.page !== undefined)
      text += document.pagesByNumber.get(child.page)?.marked.get(child.mcid)?.text ?? '';
  }
  return text.slice(0, 60);
}
