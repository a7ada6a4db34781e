import type { Agent, Metadata } from '../../model/metadata.js';
import type { Deposit } from '../deposit.js';
import { identifiers } from './dublin-core.js';
import { formatOf } from './formats.js';
import type { PlacedFile } from './payload.js';
import { agentId } from './premis-identifiers.js';

type Entity = { readonly '@id': string; readonly '@type': string | readonly string[] } & Readonly<
  Record<string, unknown>
>;

/**
 * `data/ro-crate-metadata.json`. RO-Crate rather than METS: it is one JSON file that people and search engines can
 * read without a special tool, it stays right when `data/` is copied out of the bag, and its specification says how
 * it lives in a bag (RO-Crate 1.2, appendix "Adding RO-Crate to BagIt"). 1.2 is the current recommendation.
 */
export function roCrateRecord(deposit: Deposit, files: readonly PlacedFile[]): string {
  const { metadata, tools, sender } = deposit;
  const organization = sender?.organization ?? metadata.publisher;
  const people = [...metadata.creators, ...metadata.contributors];
  const graph: Entity[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    },
    rootDataset(metadata, files, organization),
    ...files.map(fileEntity),
    ...unique(people.map(person)),
    ...(organization ? [{ '@id': '#publisher', '@type': 'Organization', name: organization }] : []),
    licenceEntity(metadata),
    creation(deposit, files),
    ...unique(tools.map((tool) => ({ ...toolEntity(tool.name, tool.version) }))),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, undefined, 2)}\n`;
}

function rootDataset(metadata: Metadata, files: readonly PlacedFile[], organization: string | undefined): Entity {
  const { title, subtitle, date = '', modified } = metadata;
  return {
    '@id': './',
    '@type': 'Dataset',
    name: subtitle ? `${title}: ${subtitle}` : title,
    description: metadata.description ?? `The manuscript of “${title}” and the publications made from it.`,
    identifier: identifiers(metadata),
    // At least to the day (RO-Crate 1.2, Root Data Entity).
    datePublished: date.length === 10 ? date : modified.slice(0, 10),
    inLanguage: metadata.language,
    license: { '@id': licenceId(metadata) },
    ...(metadata.creators.length > 0 && { author: references(metadata.creators) }),
    ...(metadata.contributors.length > 0 && { contributor: references(metadata.contributors) }),
    ...(organization && { publisher: { '@id': '#publisher' } }),
    ...(metadata.subjects.length > 0 && { keywords: metadata.subjects.map(({ text }) => text) }),
    hasPart: files.map(({ path }) => ({ '@id': crateId(path) })),
    mentions: { '@id': '#creation' },
  };
}

function fileEntity(file: PlacedFile): Entity {
  const { name, version } = formatOf(file.mediaType, file.conformance);
  return {
    '@id': crateId(file.path),
    '@type': 'File',
    name: file.path.slice(file.path.lastIndexOf('/') + 1),
    description: `${ROLES[file.role]}, ${version ? `${name} ${version}` : name}`,
    encodingFormat: file.mediaType,
    contentSize: String(file.fixity.size),
    sha256: file.fixity.sha256,
  };
}

const ROLES: Readonly<Record<PlacedFile['role'], string>> = {
  manuscript: 'Part of the manuscript',
  configuration: 'Configuration of the build',
  publication: 'Publication made from the manuscript',
  report: 'Report of the checks',
  licence: 'Licence of a part',
  documentation: 'Documentation',
};

function creation(deposit: Deposit, files: readonly PlacedFile[]): Entity {
  const ids = (...roles: readonly PlacedFile['role'][]) =>
    files.filter(({ role }) => roles.includes(role)).map(({ path }) => ({ '@id': crateId(path) }));
  return {
    '@id': '#creation',
    '@type': 'CreateAction',
    name: 'The publications were made from the manuscript',
    endTime: deposit.metadata.modified,
    instrument: unique(deposit.tools.map(({ name, version }) => ({ '@id': toolId(name, version) }))),
    object: ids('manuscript', 'configuration'),
    result: ids('publication', 'report'),
    ...(deposit.source && { description: `Manuscript of commit ${deposit.source.commit}` }),
  };
}

function person(agent: Agent): Entity {
  return { '@id': personId(agent), '@type': 'Person', name: agent.name };
}

function references(agents: readonly Agent[]): { '@id': string }[] {
  return unique(agents.map((agent) => ({ '@id': personId(agent) })));
}

function personId(agent: Agent): string {
  return agent.identifier ?? `#person-${encodeURIComponent(agent.name)}`;
}

function licenceId({ licence }: Metadata): string {
  return licence?.url ?? '#rights';
}

function licenceEntity(metadata: Metadata): Entity {
  const { licence, rights } = metadata;
  return {
    '@id': licenceId(metadata),
    '@type': 'CreativeWork',
    name: licence?.name ?? 'Rights',
    description: rights ?? licence?.name ?? 'No rights or licence were stated; all rights remain with their holders.',
  };
}

function toolEntity(name: string, version: string): Entity {
  return { '@id': toolId(name, version), '@type': 'SoftwareApplication', name, version, softwareVersion: version };
}

function toolId(name: string, version: string): string {
  return `#tool-${encodeURIComponent(agentId({ name, version }))}`;
}

/** A path below `data/` as a relative URI reference. */
function crateId(path: string): string {
  return path.slice('data/'.length).split('/').map(encodeURIComponent).join('/');
}

function unique<T extends { readonly '@id': string }>(entities: readonly T[]): T[] {
  return [...new Map(entities.map((entity) => [entity['@id'], entity])).values()];
}
