import { findingsList } from '../findings-list.js';
import type { Finding } from '../validator.js';
import { severityOf } from './severity.js';

/** The part of EPUBCheck's JSON report that is read (`--json`). */
export interface EpubcheckReport {
  readonly checker: { readonly checkerVersion: string };
  readonly publication?: { readonly ePubVersion?: string | null };
  readonly messages: readonly {
    readonly ID: string;
    readonly severity: string;
    readonly message: string;
    readonly suggestion: string | null;
    readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  }[];
}

/** One finding for each place of each message. */
export function findingsOf(report: EpubcheckReport): readonly Finding[] {
  const findings = findingsList();
  for (const { ID, severity, message, suggestion, locations } of report.messages) {
    const rank = severityOf(severity);
    if (!rank) continue;
    const finding = {
      id: `epubcheck-${ID.toLowerCase().replaceAll('_', '-')}`,
      severity: rank,
      message: message.replace(/\s+/g, ' ').replace(/\.$/, ''),
      ...(suggestion && { hint: suggestion }),
    };
    if (locations.length === 0) findings.add(finding);
    for (const location of locations) findings.add({ ...finding, at: placeOf(location) });
  }
  return findings.all();
}

/** EPUBCheck writes -1 for a line or column it does not know. */
function placeOf({ path, line, column }: { path: string; line: number; column: number }) {
  return { path, ...(line > 0 && { line }), ...(column > 0 && { column }) };
}
