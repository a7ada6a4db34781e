import type { Tool } from '../deposit.js';
import { element, type XmlElement } from './xml.js';

/** `objectIdentifier`, `linkingAgentIdentifier` and their like: type, value, and the role when it has one. */
export function identifier(of: string, type: string, value: string, role?: string): XmlElement {
  const name = `${of}Identifier`;
  return element(name, [
    element(`${name}Type`, type),
    element(`${name}Value`, value),
    // `linkingObjectIdentifier` has `linkingObjectRole`.
    role && element(`${of}Role`, role),
  ]);
}

/** The local identifier of a program: name and version. */
export function agentId(tool: Pick<Tool, 'name'> & { readonly version?: string }): string {
  return tool.version ? `${tool.name} ${tool.version}` : tool.name;
}
