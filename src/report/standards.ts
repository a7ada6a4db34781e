import type { Diagnostic } from '../diagnostic.js';
import type { BuildResult, VerificationStatus } from '../model/result.js';
import { VERSION } from '../version.js';

/** One check of a publication against a standard. */
export interface StandardCheck {
  readonly name: string;
  readonly version?: string;
  readonly profile: string;
  readonly status: VerificationStatus;
  readonly reason?: string;
  readonly findings: number;
  readonly milliseconds?: number;
}

/** What the validators together say of one standard. */
export interface StandardResult {
  readonly standard: string;
  readonly subject: 'epub' | 'pdf' | 'bag';
  /** `failed` when any check failed, `passed` when at least one passed and none failed. */
  readonly status: VerificationStatus;
  readonly checks: readonly StandardCheck[];
}

const STANDARDS = [
  { standard: 'EPUB 3.3', subject: 'epub', profile: /EPUB 3/ },
  { standard: 'EPUB Accessibility 1.1', subject: 'epub', profile: /EPUB Accessibility/ },
  { standard: 'WCAG 2.2 A and AA', subject: 'epub', profile: /WCAG/ },
  { standard: 'PDF/UA', subject: 'pdf', profile: /PDF\/UA/ },
  { standard: 'PDF/A', subject: 'pdf', profile: /PDF\/A/ },
  { standard: 'BagIt', subject: 'bag', profile: /BagIt/ },
] as const;

/** The standards a publication is held against, each with the checks that bear on it; bags only where there is one. */
export function standardResults(result: BuildResult): readonly StandardResult[] {
  return STANDARDS.flatMap(({ standard, subject, profile }) => {
    const own = result.verifications.filter((one) => one.subject === subject && profile.test(one.profile));
    if (subject === 'bag' && own.length === 0) return [];
    const checks = [
      ...(standard.startsWith('WCAG') && result.publication ? [manuscriptCheck(result.diagnostics)] : []),
      ...own.map(({ name, version, profile, status, reason, findings, milliseconds }) => ({
        name,
        profile,
        status,
        findings: findings.length,
        milliseconds,
        ...(version !== undefined && { version }),
        ...(reason !== undefined && { reason }),
      })),
    ];
    return [{ standard, subject, status: statusOf(checks, own.length), checks }];
  });
}

/** The rules over the manuscript, which serve WCAG where no validator of files can know what was meant. */
function manuscriptCheck(diagnostics: readonly Diagnostic[]): StandardCheck {
  const findings = diagnostics.filter(({ source, clauses }) => source === undefined && clauses?.some(isWcag));
  const failed = findings.some(({ severity }) => severity === 'error');
  return {
    name: 'Lectern',
    version: VERSION,
    profile: 'rules over the manuscript',
    status: failed ? 'failed' : 'passed',
    findings: findings.length,
  };
}

function isWcag(clause: string): boolean {
  return clause.startsWith('WCAG 2.2 SC');
}

/** A file that was never checked has not passed, whatever is known of the manuscript. */
function statusOf(checks: readonly StandardCheck[], files: number): VerificationStatus {
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  const isChecked = files > 0 && checks.slice(-files).some(({ status }) => status === 'passed');
  return isChecked ? 'passed' : 'not-run';
}
