import type { ArtifactPlace } from '../../../model/result.js';
import type { PdfDocument } from '../document.js';
import { isElement, type StructureElement } from './tree.js';

/** Where an element is: its page, its first words, and its id or that of the nearest element around it. */
export function placeOfElement(document: PdfDocument, element: StructureElement): ArtifactPlace | undefined {
  const content = firstContent(element);
  const number = content?.page ?? element.page;
  const facts = number === undefined ? undefined : document.pagesByNumber.get(number);
  const id = document.file.text(element.dictionary, 'ID');
  const within = id === undefined ? idAround(document, element) : undefined;
  if (!facts) return undefined;
  const excerpt = content?.mcid === undefined ? '' : (facts.marked.get(content.mcid)?.text ?? '');
  return {
    page: facts.page.index,
    ...(excerpt && { excerpt }),
    ...(id !== undefined && { id }),
    ...(within !== undefined && { within }),
  };
}

function idAround({ file }: PdfDocument, element: StructureElement): string | undefined {
  for (let holder = element.parent; holder; holder = holder.parent) {
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
