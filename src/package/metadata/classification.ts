import type { Metadata } from '../../model/metadata.js';
import type { XmlElement } from '../xml-element.js';
import { property, refinement } from './refinement.js';

/** Subjects with their scheme and code, and the series with the position in it (EPUB 3.3 §5.5.3, §D.3). */
export function classificationElements({ subjects, series }: Metadata): XmlElement[] {
  return [
    ...subjects.flatMap((subject, index) => {
      const id = `subject-${index + 1}`;
      const { authority, term, text } = subject;
      const codes = authority && term ? [refinement(id, 'authority', authority), refinement(id, 'term', term)] : [];
      return [{ name: 'dc:subject', attributes: { id }, text }, ...codes];
    }),
    ...(series ? seriesElements(series) : []),
  ];
}

function seriesElements({ title, position, identifier }: NonNullable<Metadata['series']>): XmlElement[] {
  return [
    property('belongs-to-collection', title, { id: 'series' }),
    refinement('series', 'collection-type', 'series'),
    // EPUB 3.3 §D.3.6: a decimal number with any number of parts.
    ...(position && /^\d+(?:\.\d+)*$/.test(position) ? [refinement('series', 'group-position', position)] : []),
    ...(identifier ? [refinement('series', 'dcterms:identifier', identifier)] : []),
  ];
}
