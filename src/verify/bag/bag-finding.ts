import type { Diagnostic, Severity } from '../../diagnostic.js';
import { bagFindings } from './findings.js';

const BY_ID = new Map(bagFindings.map((entry) => [entry.id, entry]));

interface Details {
  /** Place in the bag: `manifest-sha256.txt:3`. */
  readonly artifact?: string;
  /** When it differs from the documented one. */
  readonly severity?: Severity;
  readonly hint?: string;
  readonly found?: string;
  readonly expected?: string;
}

/** A finding with severity, hint and clauses as documented. */
export function bagFinding(id: string, message: string, details: Details = {}): Diagnostic {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`${id} is not documented`);
  return {
    id,
    severity: entry.severity,
    message,
    hint: entry.fix.replace(/\.$/, ''),
    clauses: entry.clauses,
    source: 'bag',
    ...details,
  };
}

/** Text of a bag shown so that line breaks and other invisible characters can be seen, and never endless. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}
