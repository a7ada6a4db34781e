import type { Agent } from '../model/metadata.js';
import { finding } from './finding.js';
import { roleUnknown } from './findings/metadata.js';
import type { MetadataContext } from './metadata-context.js';
import { relatorOf, suggestRole } from './relators.js';
import { deriveSortName } from './sort-name.js';

const DEFAULT_ROLE = { creators: 'aut', contributors: 'ctb' } as const;

/** Turns roles into MARC relator codes and derives sort names where the author gave none. */
export function checkAgents(
  agents: readonly Agent[],
  key: 'creators' | 'contributors',
  language: string,
  context: MetadataContext,
): readonly Agent[] {
  return agents.map((agent, index) => {
    const written = agent.roles.length > 0 ? agent.roles : [DEFAULT_ROLE[key]];
    const roles = written.map((role) => relatorOf(role) ?? refuse(role, `${key}.${index}`, context));
    const fileAs = agent.fileAs ?? deriveSortName(agent.name, agent.language ?? language);
    return { ...agent, roles: [...new Set(roles)], ...(fileAs && { fileAs }) };
  });
}

function refuse(role: string, key: string, { report, placeOf }: MetadataContext): string {
  const suggestion = suggestRole(role);
  report(
    finding(roleUnknown, {
      message: `Unexpected role "${role}", expected a word such as "illustrator" or a MARC relator code`,
      place: placeOf(`${key}.role`) ?? placeOf(`${key}.roles`) ?? placeOf(key),
      found: role,
      expected: 'a MARC relator, as a word or code',
      hint: suggestion ? `Did you mean "${suggestion}"?` : 'See https://id.loc.gov/vocabulary/relators for all codes',
    }),
  );
  return 'oth';
}
