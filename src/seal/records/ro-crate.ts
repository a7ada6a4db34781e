import type { Deposit } from '../deposit.js';
import { identifiers } from './dublin-core.js';
import type { PlacedFile } from './payload.js';
import { contextEntities, licenceId, personId } from './ro-crate-context.js';
import { type Entity, identifierId, oneOrMany, references } from './ro-crate-entity.js';
import { crateId, creation, fileEntity } from './ro-crate-files.js';

/**
 * `data/ro-crate-metadata.json`. RO-Crate rather than METS: it is one JSON file that people and search engines can
 * read without a special tool, it stays right when `data/` is copied out of the bag, and its specification says how
 * it lives in a bag (RO-Crate 1.2, appendix "Adding RO-Crate to BagIt"). 1.2 is the current recommendation.
 */
export function roCrateRecord(deposit: Deposit, files: readonly PlacedFile[]): string {
  const graph: Entity[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    },
    rootDataset(deposit, files),
    ...files.map(fileEntity),
    creation(deposit, files),
    ...contextEntities(deposit),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, undefined, 2)}\n`;
}

function rootDataset({ metadata, sender }: Deposit, files: readonly PlacedFile[]): Entity {
  const { title, subtitle, date = '', modified } = metadata;
  return {
    '@id': './',
    '@type': 'Dataset',
    name: subtitle ? `${title}: ${subtitle}` : title,
    description: metadata.description ?? `The manuscript of “${title}” and the publications made from it.`,
    identifier: oneOrMany(identifiers(metadata).map((uri) => ({ '@id': identifierId(uri) }))),
    // At least to the day (RO-Crate 1.2, Root Data Entity).
    datePublished: date.length === 10 ? date : modified.slice(0, 10),
    inLanguage: metadata.language,
    license: { '@id': licenceId(metadata) },
    author: references(metadata.creators.map(personId)),
    contributor: references(metadata.contributors.map(personId)),
    publisher: (sender?.organization ?? metadata.publisher) && { '@id': '#publisher' },
    keywords: oneOrMany(metadata.subjects.map(({ text }) => text)),
    hasPart: references(files.map(({ path }) => crateId(path))),
    mentions: { '@id': '#creation' },
  };
}
