import type { Agent, Metadata } from '../../model/metadata.js';
import type { Deposit, Tool } from '../deposit.js';
import { identifiers } from './dublin-core.js';
import { agentId } from './premis-identifiers.js';
import { type Entity, identifierId } from './ro-crate-entity.js';

/** What the crate's entities refer to: people, publisher, licence, identifiers and programs, each once. */
export function contextEntities({ metadata, sender, tools }: Deposit): Entity[] {
  const organization = sender?.organization ?? metadata.publisher;
  const contact = sender?.contactEmail && `mailto:${sender.contactEmail}`;
  const entities: Entity[] = [
    ...[...metadata.creators, ...metadata.contributors].map(person),
    ...(organization ? [publisher(organization, contact)] : []),
    ...(organization && contact ? [contactPoint(contact, sender)] : []),
    licence(metadata),
    ...identifiers(metadata).map(identifierEntity),
    ...tools.filter(({ url }) => url).map(tool),
  ];
  return [...new Map(entities.map((entity) => [entity['@id'], entity])).values()];
}

export function personId(agent: Agent): string {
  return agent.identifier ?? `#person-${encodeURIComponent(agent.name)}`;
}

export function licenceId(metadata: Metadata): string {
  return metadata.licence?.url ?? '#rights';
}

export function toolId(tool: Tool): string {
  return `#tool-${encodeURIComponent(agentId(tool))}`;
}

function person(agent: Agent): Entity {
  return { '@id': personId(agent), '@type': 'Person', name: agent.name };
}

function publisher(name: string, contact: string | undefined): Entity {
  return { '@id': '#publisher', '@type': 'Organization', name, contactPoint: contact ? { '@id': contact } : undefined };
}

function contactPoint(id: string, sender: Deposit['sender']): Entity {
  return {
    '@id': id,
    '@type': 'ContactPoint',
    contactType: 'preservation',
    email: sender?.contactEmail,
    name: sender?.contactName,
    telephone: sender?.contactPhone,
  };
}

function licence(metadata: Metadata): Entity {
  const { licence: stated, rights } = metadata;
  return {
    '@id': licenceId(metadata),
    '@type': 'CreativeWork',
    name: stated?.name ?? 'Rights',
    description: rights ?? stated?.name ?? 'No rights or licence were stated; all rights remain with their holders.',
  };
}

function identifierEntity(uri: string): Entity {
  const scheme = /^urn:([^:]+):/.exec(uri)?.[1] ?? (uri.startsWith('https://doi.org/') ? 'doi' : 'uri');
  return {
    '@id': identifierId(uri),
    '@type': 'PropertyValue',
    propertyID: scheme.toUpperCase(),
    name: uri,
    value: uri,
  };
}

function tool(of: Tool): Entity {
  const { name, version, url } = of;
  return { '@id': toolId(of), '@type': 'SoftwareApplication', name, version, softwareVersion: version, url };
}
