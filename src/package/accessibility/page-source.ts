import type { Publication } from '../../model/publication.js';
import { property, refinement } from '../metadata/refinement.js';
import { hasOwnMarks } from '../navigation/page-list.js';
import type { XmlElement } from '../xml-element.js';

/** What the page numbers are taken from: named by the caller, else the print ISBN, else the PDF made with the EPUB. */
export function pageSource(publication: Publication, named: string | undefined): string {
  const { printIsbn, title } = publication.metadata;
  if (named) return named;
  if (printIsbn) return `urn:isbn:${printIsbn}`;
  return hasOwnMarks(publication) ? 'none' : `${title} (PDF)`;
}

/** `pageBreakSource`, and the source as `dc:source` for older readers of it (EPUB Accessibility 1.1 §4.2). */
export function pageSourceElements(source: string): readonly XmlElement[] {
  const declaration = property('pageBreakSource', source);
  if (source === 'none') return [declaration];
  return [
    { name: 'dc:source', attributes: { id: 'page-source' }, text: source },
    refinement('page-source', 'source-of', 'pagination'),
    declaration,
  ];
}
