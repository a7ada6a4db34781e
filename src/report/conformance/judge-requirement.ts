import type { Diagnostic } from '../../diagnostic.js';
import type { MachineStatus, ReportedFinding, RequirementResult } from './conformance-report.js';

/** Findings quoted for one requirement; the publication report has them all. */
const EXAMPLES = 3;

/** What machines say of a requirement: by the findings against it, and by who looked. */
export function judgeRequirement(
  requirement: Pick<RequirementResult, 'clause' | 'title' | 'level' | 'check' | 'reason'>,
  checkedBy: readonly string[],
  findings: readonly Diagnostic[],
): RequirementResult {
  return {
    ...requirement,
    machine: statusOf(requirement.reason !== undefined, checkedBy, findings),
    checkedBy,
    findings: findings.length,
    examples: findings.slice(0, EXAMPLES).map(reported),
  };
}

function statusOf(isVoid: boolean, checkedBy: readonly string[], findings: readonly Diagnostic[]): MachineStatus {
  if (findings.some(({ severity }) => severity === 'error')) return 'failed';
  if (findings.some(({ severity }) => severity === 'warning')) return 'doubtful';
  if (isVoid) return 'not-applicable';
  return checkedBy.length ? 'no-failure-found' : 'not-checked';
}

function reported({ id, source, message, place, artifact }: Diagnostic): ReportedFinding {
  return {
    id: source ? `${source}/${id}` : id,
    message,
    ...(place && { place }),
    ...(artifact !== undefined && { artifact }),
  };
}
