import type { Nodes } from 'hast';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { Chapter } from '../model/publication.js';
import type { Finding, Rule } from './rule.js';

/** Makes a Diagnostic of what a rule says. `chapter` resolves places of nodes. */
export function diagnosticOf(rule: Rule, finding: Finding, chapter?: Chapter): Diagnostic {
  const { id, severity, clauses } = rule.documentation;
  const { at, ...said } = finding;
  const place = at === undefined ? undefined : isNode(at) ? chapter?.placeOf(at) : at;
  return { id, severity, ...said, clauses, ...(place && { place }) };
}

function isNode(at: Nodes | Place): at is Nodes {
  return 'type' in at;
}
