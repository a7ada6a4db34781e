import type { Finding } from './validator.js';

/** More of the same say nothing new, and a hostile file could make millions. */
const LIMIT_PER_ID = 100;

/** Gathers findings, with a bound for each id. */
export interface FindingsList {
  add(finding: Finding): void;
  /** Everything gathered; ids that went over the bound say so in a last finding. */
  all(): readonly Finding[];
}

/** An empty list. */
export function findingsList(): FindingsList {
  const kept: Finding[] = [];
  const counts = new Map<string, number>();
  return {
    add(finding) {
      const count = (counts.get(finding.id) ?? 0) + 1;
      counts.set(finding.id, count);
      if (count <= LIMIT_PER_ID) kept.push(finding);
    },
    all() {
      const cut = [...counts].filter(([, count]) => count > LIMIT_PER_ID);
      return [
        ...kept,
        ...cut.map(([id, count]) => ({
          id,
          severity: 'info' as const,
          message: `Unexpected number of findings, ${count - LIMIT_PER_ID} more of this kind are not listed`,
        })),
      ];
    },
  };
}
