import type { ArtifactPlace } from '../../../model/result.js';
import type { PdfDocument } from '../document.js';
import { isElement, type StructureElement } from './tree.js';

/** Where an element is: its page, its id or that of the nearest element above, and its first words. */
export function placeOfElement(document: PdfDocument, element: StructureElement): ArtifactPlace | undefined {
  const content = firstContent(element);
  const number = content?.page ?? element.page;
  const facts = number === undefined ? undefined : document.pagesByNumber.get(number);
  const id = idOf(document, element);
  if (!facts) return undefined;
  const excerpt = content?.mcid === undefined ? '' : (facts.marked.get(content.mcid)?.text ?? '');
  return { page: facts.page.index, ...(excerpt && { excerpt }), ...(id !== undefined && { id }) };
}

function idOf({ file }: PdfDocument, element: StructureElement): string | undefined {
  for (let holder: StructureElement | undefined = element; holder; holder = holder.parent) {
    const id = file.text(holder.dictionary, 'ID');
    if (id !== undefined) return id;
  }
  return undefined;
}

function firstContent(
  element: StructureElement,
): { readonly mcid?: number; readonly page: number | undefined } | undefined {
  for (const child of element.children) {
    const found = isElement(child) ? firstContent(child) : child;
    if (found) return found;
  }
  return undefined;
}
