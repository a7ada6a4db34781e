import type { ArtifactPlace } from '../../model/result.js';
import { findingsList } from '../findings-list.js';
import type { Finding } from '../validator.js';

/** The part of veraPDF's JSON report that is read (`--format json`). */
export interface VerapdfReport {
  readonly report: {
    readonly buildInformation: {
      readonly releaseDetails: readonly { readonly id: string; readonly version: string }[];
    };
    readonly jobs: readonly VerapdfJob[];
  };
}

export interface VerapdfJob {
  /** One for each flavour; before version 1.26 a single object. */
  readonly validationResult?: VerapdfResult | readonly VerapdfResult[];
  readonly taskException?: { readonly exceptionMessage?: string; readonly exception?: string };
}

export interface VerapdfResult {
  readonly profileName: string;
  readonly compliant: boolean;
  readonly details: { readonly ruleSummaries: readonly VerapdfRule[] };
}

interface VerapdfRule {
  readonly ruleStatus: string;
  readonly specification: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly failedChecks: number;
  readonly checks: readonly {
    readonly status: string;
    readonly context: string;
    readonly errorMessage?: string | null;
  }[];
}

/** Finds the place of a context such as `root/document[0]/pages[3](12 0 obj PDPage)/…`. */
export type Locate = (context: string) => ArtifactPlace | undefined;

/** `PDF/UA-1`, from `PDF/UA-1 validation profile`. */
export function profileOf(result: VerapdfResult): string {
  return result.profileName.replace(/ validation profile$/i, '').replace(/^PDF\/UA-2 \+ Tagged PDF$/, 'PDF/UA-2');
}

/** One finding for each failed check that the report lists; a rule that failed more often says how often. */
export function findingsOf(result: VerapdfResult, locate: Locate): readonly Finding[] {
  const findings = findingsList();
  const seen = new Set<string>();
  for (const rule of result.details.ruleSummaries) {
    if (rule.ruleStatus !== 'FAILED') continue;
    const clause = `${rule.specification.replace(/:\d{4}$/, '')} §${rule.clause}`;
    const failed = rule.checks.filter(({ status }) => status === 'failed');
    for (const { context, errorMessage } of failed) {
      const at = locate(context);
      const message = (errorMessage ?? rule.description).replace(/\s+/g, ' ').replace(/\.$/, '');
      // A rule broken by every line of a page is told once.
      const key = JSON.stringify([rule.clause, rule.testNumber, message, at]);
      if (seen.has(key)) continue;
      seen.add(key);
      findings.add({
        id: `verapdf-${slug(rule.specification)}-${slug(rule.clause)}-${rule.testNumber}`,
        severity: 'error',
        message,
        expected: rule.description.replace(/\s+/g, ' '),
        found: context,
        clauses: [clause],
        ...(rule.failedChecks > failed.length && { hint: `${rule.failedChecks} places in all` }),
        ...(at && { at }),
      });
    }
  }
  const all = findings.all();
  if (all.length > 0 || result.compliant) return all;
  return [
    { id: 'verapdf-not-compliant', severity: 'error', message: `Unexpected verdict, expected ${profileOf(result)}` },
  ];
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/:\d{4}$/, '')
    .replace(/[^a-z0-9]+/g, '-');
}
