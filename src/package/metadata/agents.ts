import type { Agent } from '../../model/metadata.js';
import type { XmlElement } from '../xml-element.js';
import { refinement } from './refinement.js';

/** `dc:creator` or `dc:contributor` with MARC role, sort name, other scripts and place in the sequence (EPUB 3.3 §5.5.3). */
export function agentElements(kind: 'creator' | 'contributor', agents: readonly Agent[]): XmlElement[] {
  return agents.flatMap((agent, index) => {
    const id = `${kind}-${index + 1}`;
    const refine = (property: string, text: string, attributes = {}) => refinement(id, property, text, attributes);
    return [
      { name: `dc:${kind}`, attributes: { id, 'xml:lang': agent.language }, text: agent.name },
      ...agent.roles.map((role) => refine('role', role, { scheme: 'marc:relators' })),
      ...(agent.fileAs ? [refine('file-as', agent.fileAs)] : []),
      ...(agent.alternates ?? []).map(({ name, language }) =>
        refine('alternate-script', name, { 'xml:lang': language }),
      ),
      ...(kind === 'creator' ? [refine('display-seq', String(index + 1))] : []),
      ...(agent.identifier ? [refine('dcterms:identifier', agent.identifier)] : []),
    ];
  });
}
