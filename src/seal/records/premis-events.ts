import { countDiagnostics } from '../../diagnostic.js';
import type { Verification } from '../../model/result.js';
import type { Deposit } from '../deposit.js';
import type { PlacedFile } from './payload.js';
import { agentId, identifier } from './premis-identifiers.js';
import { element, type XmlElement } from './xml.js';

interface Event {
  readonly id: string;
  readonly type: 'creation' | 'validation' | 'message digest calculation';
  readonly detail: string;
  readonly outcome: string;
  readonly notes?: readonly string[];
  readonly agents: readonly string[];
  readonly objects: readonly { readonly path: string; readonly role: 'source' | 'outcome' }[];
}

/** What was done to the files. The times are the book's own date, so that the same book gives the same record. */
export function premisEvents(deposit: Deposit, files: readonly PlacedFile[]): XmlElement[] {
  const application = agentId(deposit.tools[0]);
  const events: Event[] = [
    creation(deposit, files),
    ...deposit.verifications.flatMap((verification, index) => validation(verification, index, files)),
    {
      id: 'message-digest-calculation',
      type: 'message digest calculation',
      detail: 'SHA-256 and SHA-512 of every file of the payload, computed while it was copied into the bag',
      outcome: 'success',
      agents: [application],
      objects: files.map(({ path }) => ({ path, role: 'source' as const })),
    },
  ];
  return events.map((event) => eventElement(event, deposit.metadata.modified));
}

function creation({ tools, source }: Deposit, files: readonly PlacedFile[]): Event {
  const makers = tools.filter(({ kind }) => kind === 'application' || kind === 'browser' || kind === 'runtime');
  const origin = source ? `, commit ${source.commit}${source.modified ? ' with changes not committed' : ''}` : '';
  return {
    id: 'creation',
    type: 'creation',
    detail: `The publications were made from the manuscript${origin}`,
    outcome: 'success',
    agents: makers.map(agentId),
    objects: files.flatMap(({ path, role }): Event['objects'] => {
      if (role === 'publication') return [{ path, role: 'outcome' }];
      return role === 'manuscript' || role === 'configuration' ? [{ path, role: 'source' }] : [];
    }),
  };
}

function validation(verification: Verification, index: number, files: readonly PlacedFile[]): Event[] {
  const file = files.find(({ origin }) => origin === verification.file);
  if (verification.status === 'not-run' || !file) return [];
  const { errors, warnings, infos } = countDiagnostics(verification.findings);
  return [
    {
      id: `validation-${index + 1}`,
      type: 'validation',
      detail: `Checked against ${verification.profile}`,
      outcome: verification.status === 'passed' ? 'pass' : 'fail',
      notes: [`${errors} errors, ${warnings} warnings, ${infos} notes`],
      agents: [agentId(verification)],
      objects: [{ path: file.path, role: 'source' }],
    },
  ];
}

function eventElement(event: Event, date: string): XmlElement {
  return element('event', [
    identifier('event', 'local', event.id),
    element('eventType', event.type),
    element('eventDateTime', date),
    element('eventDetailInformation', [element('eventDetail', event.detail)]),
    element('eventOutcomeInformation', [
      element('eventOutcome', event.outcome),
      (event.notes ?? []).map((note) => element('eventOutcomeDetail', [element('eventOutcomeDetailNote', note)])),
    ]),
    event.agents.map((agent) => identifier('linkingAgent', 'local', agent, 'executing program')),
    event.objects.map(({ path, role }) => identifier('linkingObject', 'path', path, role)),
  ]);
}
