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

/** `PDF/UA-1`, from `PDF/UA-1 validation profile`. */
export function profileOf(result: VerapdfResult): string {
  return result.profileName.replace(/ validation profile$/i, '').replace(/^PDF\/UA-2 \+ Tagged PDF$/, 'PDF/UA-2');
}

/** One finding for each failed check that the report lists; a rule that failed more often says how often. */
export function findingsOf(result: VerapdfResult): readonly Finding[] {
  const findings = findingsList();
  for (const rule of result.details.ruleSummaries) {
    if (rule.ruleStatus !== 'FAILED') continue;
    const clause = `${rule.specification.replace(/:\d{4}$/, '')} §${rule.clause}`;
    const failed = rule.checks.filter(({ status }) => status === 'failed');
    for (const { context, errorMessage } of failed) {
      const page = /pages\[(\d+)\]/.exec(context)?.[1];
      findings.add({
        id: `verapdf-${slug(rule.specification)}-${slug(rule.clause)}-${rule.testNumber}`,
        severity: 'error',
        message: (errorMessage ?? rule.description).replace(/\s+/g, ' ').replace(/\.$/, ''),
        expected: rule.description.replace(/\s+/g, ' '),
        found: context,
        clauses: [clause],
        ...(rule.failedChecks > failed.length && { hint: `${rule.failedChecks} places in all` }),
        ...(page !== undefined && { at: { page: Number(page) } }),
      });
    }
  }
  return findings.all();
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/:\d{4}$/, '')
    .replace(/[^a-z0-9]+/g, '-');
}
