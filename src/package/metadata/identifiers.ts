import type { Metadata } from '../../model/metadata.js';
import type { XmlElement } from '../xml-element.js';
import { refinement } from './refinement.js';

/** The unique identifier, and the ISBN and DOI where they are not that one. */
export function identifierElements(metadata: Metadata): XmlElement[] {
  const { identifier, isbn, doi } = metadata;
  const elements: XmlElement[] = [{ name: 'dc:identifier', attributes: { id: 'pub-id' }, text: identifier }];
  const urn = isbn ? `urn:isbn:${isbn}` : undefined;
  if (urn === identifier) elements.push(isbnType('pub-id'));
  else if (urn) elements.push({ name: 'dc:identifier', attributes: { id: 'isbn' }, text: urn }, isbnType('isbn'));
  if (doi && !identifier.endsWith(doi)) {
    elements.push({
      name: 'dc:identifier',
      attributes: { id: 'doi' },
      text: doi.replace(/^(?:https:\/\/doi\.org\/)?/, 'doi:'),
    });
  }
  return elements;
}

/** ONIX code list 5, value 15: ISBN-13. */
function isbnType(id: string): XmlElement {
  return refinement(id, 'identifier-type', '15', { scheme: 'onix:codelist5' });
}
