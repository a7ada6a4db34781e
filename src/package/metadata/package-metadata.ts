import type { Publication } from '../../model/publication.js';
import type { XmlElement } from '../xml-element.js';
import { agentElements } from './agents.js';
import { classificationElements } from './classification.js';
import { identifierElements } from './identifiers.js';
import { property } from './refinement.js';
import { titleElements } from './titles.js';

/** The bibliographic part of the package document's metadata (EPUB 3.3 §5.5). */
export function bibliographicElements(publication: Publication): readonly XmlElement[] {
  const { metadata, languages } = publication;
  const dc = (name: string, text: string | undefined): XmlElement[] =>
    text ? [{ name: `dc:${name}`, attributes: {}, text }] : [];
  return [
    ...identifierElements(metadata),
    ...titleElements(metadata),
    ...agentElements('creator', metadata.creators),
    ...agentElements('contributor', metadata.contributors),
    ...[...new Set([metadata.language, ...languages])].flatMap((language) => dc('language', language)),
    ...dc('publisher', metadata.publisher),
    ...dc('date', metadata.date),
    ...dc('description', metadata.description),
    ...dc('rights', rights(publication)),
    ...classificationElements(metadata),
    property('dcterms:modified', metadata.modified),
  ];
}

function rights({ metadata: { rights: text, licence } }: Publication): string | undefined {
  const terms = licence ? [licence.name, licence.url].filter(Boolean).join(', ') : undefined;
  return [text, terms].filter(Boolean).join(' ') || undefined;
}
