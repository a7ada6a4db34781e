import type { Place } from '../../diagnostic.js';
import type { DisplayField, Output, VerificationStatus } from '../../model/result.js';
import type { Decisions } from '../decisions.js';

/**
 * What machines say of one requirement. `failed`: an error against it; `doubtful`: something that may be a failure;
 * `no-failure-found`: it was checked as far as machines can; `not-checked`: no machine did; `not-applicable`.
 */
export type MachineStatus = 'failed' | 'doubtful' | 'no-failure-found' | 'not-checked' | 'not-applicable';

export interface ReportedFinding {
  readonly id: string;
  readonly message: string;
  readonly place?: Place;
  readonly artifact?: string;
}

export interface RequirementResult {
  /** `WCAG 2.2 SC 1.4.3`, `EPUB Accessibility 1.1 §3.4.1`. */
  readonly clause: string;
  readonly title: string;
  readonly level?: 'A' | 'AA';
  readonly machine: MachineStatus;
  /** Who checked: names of validators, `Lectern’s rules`. */
  readonly checkedBy: readonly string[];
  readonly findings: number;
  /** The first of them. */
  readonly examples: readonly ReportedFinding[];
  /** What a person must check; absent when nothing remains. */
  readonly check?: string;
  /** Why it does not apply. */
  readonly reason?: string;
}

export interface CheckRun {
  readonly name: string;
  readonly version?: string;
  readonly profile: string;
  readonly status: VerificationStatus;
  readonly reason?: string;
}

/** An EPUB Accessibility conformance report before a person has signed it. */
export interface ConformanceReport {
  readonly lectern: string;
  /** The conformance that is evaluated, in the words of EPUB Accessibility 1.1 §3.5.2. */
  readonly target: string;
  readonly product: {
    readonly title: string;
    readonly language: string;
    /** Further particulars, as names and values. */
    readonly details: readonly (readonly [string, string])[];
    readonly files: readonly Pick<Output, 'kind' | 'file' | 'size' | 'sha256'>[];
  };
  readonly evaluator: { readonly name?: string; readonly credential?: string; readonly report?: string };
  readonly scope: readonly string[];
  readonly runs: readonly CheckRun[];
  readonly epub: readonly RequirementResult[];
  readonly wcag: readonly RequirementResult[];
  /** What machines can say in sum. */
  readonly outcome: 'failures-found' | 'incomplete' | 'no-failure-found';
  readonly statement: string;
  /** What the author has accepted and set otherwise: it does not count as found here. */
  readonly decisions: Decisions;
  readonly displayGuide?: readonly DisplayField[];
}
