import type { Diagnostic, DiagnosticDocumentation, Place } from '../diagnostic.js';

/** What differs from one occurrence of a finding to the next. */
export interface Occurrence {
  readonly message: string;
  readonly place?: Place | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** One occurrence of a documented finding, with the id, severity and clauses of its documentation. */
export function finding(documented: DiagnosticDocumentation, occurrence: Occurrence): Diagnostic {
  const { message, place, found, expected, hint } = occurrence;
  return {
    id: documented.id,
    severity: documented.severity,
    message,
    ...(place && { place }),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(hint !== undefined && { hint }),
    ...(documented.clauses.length > 0 && { clauses: documented.clauses }),
  };
}
