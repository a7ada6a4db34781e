import type { Nodes } from 'hast';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { Finding, Rule } from './rule.js';

/** Makes a Diagnostic of what a rule says. `placeOf` resolves nodes; a rule without chapters names places itself. */
export function diagnosticOf(
  rule: Rule,
  finding: Finding,
  placeOf?: (node: Nodes, words?: string) => Place,
): Diagnostic {
  const { id, severity, clauses } = rule.documentation;
  const { at, words, ...said } = finding;
  const place = at === undefined ? undefined : isNode(at) ? placeOf?.(at, words) : at;
  return { id, severity, ...said, clauses, ...(place && { place }) };
}

function isNode(at: Nodes | Place): at is Nodes {
  return 'type' in at;
}
