import type { Metadata } from '../../model/metadata.js';
import type { PayloadFile } from '../deposit.js';
import { element, xmlDocument } from './xml.js';

/**
 * Simple Dublin Core in the form of the Open Archives Initiative (`oai_dc`): the fifteen elements every library
 * system can take in.
 */
export function dublinCoreRecord(metadata: Metadata, files: readonly PayloadFile[]): string {
  const dc = (name: string, values: readonly (string | undefined)[]) =>
    values
      .filter((value) => value !== undefined && value !== '')
      .map((value) => element(`dc:${name}`, value as string));
  const publications = files.filter((file) => file.role === 'publication');
  const root = element(
    'oai_dc:dc',
    [
      dc('title', [metadata.subtitle ? `${metadata.title}: ${metadata.subtitle}` : metadata.title]),
      dc(
        'creator',
        metadata.creators.map((agent) => agent.fileAs ?? agent.name),
      ),
      dc(
        'contributor',
        metadata.contributors.map((agent) => agent.fileAs ?? agent.name),
      ),
      dc('publisher', [metadata.publisher]),
      dc('date', [metadata.date ?? metadata.modified.slice(0, 10)]),
      dc('language', [metadata.language]),
      dc('identifier', identifiers(metadata)),
      dc(
        'subject',
        metadata.subjects.map((subject) => subject.text),
      ),
      dc('description', [metadata.description]),
      dc('type', ['Text']),
      dc('format', [...new Set(publications.map((file) => file.mediaType))]),
      dc('relation', [metadata.series?.identifier ?? metadata.series?.title]),
      dc('rights', [metadata.rights, metadata.licence && (metadata.licence.url ?? metadata.licence.name)]),
    ],
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
  );
  return xmlDocument(root);
}

/** The book's identifiers as URIs, the main one first. */
export function identifiers(metadata: Metadata): string[] {
  const all = [
    metadata.identifier,
    metadata.isbn && `urn:isbn:${metadata.isbn}`,
    metadata.printIsbn && `urn:isbn:${metadata.printIsbn}`,
    metadata.doi && `https://doi.org/${metadata.doi}`,
  ];
  return [...new Set(all.filter((value) => value !== undefined && value !== ''))] as string[];
}
