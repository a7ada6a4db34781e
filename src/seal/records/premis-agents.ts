import type { Deposit } from '../deposit.js';
import { agentId, identifier } from './premis-identifiers.js';
import { element, type XmlElement } from './xml.js';

/** The programs that took part, validators included, each once. */
export function premisAgents({ tools, verifications }: Deposit): XmlElement[] {
  const agents = new Map<string, XmlElement>();
  for (const tool of tools) agents.set(agentId(tool), agent(tool.name, tool.version, tool.kind));
  for (const verification of verifications) {
    if (verification.status === 'not-run') continue;
    const id = agentId(verification);
    if (!agents.has(id)) agents.set(id, agent(verification.name, verification.version, 'validator'));
  }
  return [...agents.values()];
}

function agent(name: string, version: string | undefined, kind: string): XmlElement {
  return element('agent', [
    identifier('agent', 'local', version ? `${name} ${version}` : name),
    element('agentName', name),
    element('agentType', 'software'),
    version && element('agentVersion', version),
    element('agentNote', kind),
  ]);
}
