import type { Diagnostic } from '../diagnostic.js';
import { groupBy } from './group-by.js';

/** Findings with those left out that only repeat what has been said often enough. */
export interface Collapsed {
  readonly shown: readonly Diagnostic[];
  /** The last one shown of a kind → how many more of that kind there are. */
  readonly more: ReadonlyMap<Diagnostic, number>;
}

/**
 * Keeps the first `limit` findings of each kind (one id of one validator). A single one beyond is kept as well: saying
 * that it is left out takes as much room as it does.
 */
export function collapse(diagnostics: readonly Diagnostic[], limit: number): Collapsed {
  const kinds = groupBy(diagnostics, ({ source, id }) => `${source ?? ''}/${id}`);
  const hidden = new Set<Diagnostic>();
  const more = new Map<Diagnostic, number>();
  for (const all of kinds.values()) {
    const last = all[limit - 1];
    if (last === undefined || all.length <= limit + 1) continue;
    more.set(last, all.length - limit);
    for (const diagnostic of all.slice(limit)) hidden.add(diagnostic);
  }
  return { shown: diagnostics.filter((diagnostic) => !hidden.has(diagnostic)), more };
}
