import type { Place, Severity } from '../diagnostic.js';
import type { Publication } from '../model/publication.js';

/** What the author has decided about rules: whoever judges the publication must know of it. */
export interface Decisions {
  /** Findings accepted by comments, with the reasons. */
  readonly accepted: readonly AcceptedFinding[];
  /** Rules whose severity book.yaml sets, ordered by name. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity | 'off' }[];
}

export interface AcceptedFinding {
  readonly rule: string;
  readonly reason: string;
  /** The comment. */
  readonly place: Place;
  /** Lines covered; no `to` for the rest of the file. */
  readonly from: number;
  readonly to?: number;
}

export function decisionsOf({ config, suppressions }: Publication): Decisions {
  const rules = Object.entries(config.rules).flatMap(([rule, { severity }]) => (severity ? [{ rule, severity }] : []));
  return {
    accepted: suppressions.map(({ rule, reason, place, from, to }) => ({
      rule,
      reason,
      place,
      from,
      ...(to < Number.MAX_SAFE_INTEGER && { to }),
    })),
    rules: rules.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}
