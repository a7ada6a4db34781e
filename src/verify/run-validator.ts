import type { SourceMap, Verification } from '../model/result.js';
import { placeInSource } from './place-in-source.js';
import type { Finding, Outcome, ValidationInput, Validator } from './validator.js';

/** Runs one validator: never rejects but for an abort, so that one broken tool does not hide the others' words. */
export async function runValidator(
  validator: Validator,
  input: ValidationInput,
  options: { readonly required: boolean; readonly sourceMap: SourceMap | undefined },
): Promise<readonly Verification[]> {
  const start = input.host.elapsed();
  const outcomes = await outcomesOf(validator, input);
  input.signal?.throwIfAborted();
  const milliseconds = Math.round(input.host.elapsed() - start);
  return outcomes.map((outcome) => {
    const findings = outcome.kind === 'done' ? outcome.findings : absence(validator, outcome.reason, options.required);
    return {
      validator: validator.id,
      name: validator.name,
      subject: validator.subject,
      file: input.file,
      profile: outcome.profile ?? validator.profile,
      status: outcome.kind === 'not-run' ? 'not-run' : hasErrors(findings) ? 'failed' : 'passed',
      findings: findings.map((finding) =>
        placeInSource(finding, { validator: validator.id, file: input.file }, options.sourceMap),
      ),
      ...(outcome.kind === 'done' && outcome.measurements && { measurements: outcome.measurements }),
      milliseconds,
      ...(outcome.version && { version: outcome.version }),
      ...(outcome.kind === 'not-run' && { reason: outcome.reason }),
    } satisfies Verification;
  });
}

async function outcomesOf(validator: Validator, input: ValidationInput): Promise<readonly Outcome[]> {
  try {
    return await validator.run(input);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return [{ kind: 'not-run', reason: `${validator.name} could not finish: ${firstLine(message)}` }];
  }
}

/** A required validator that did not run is a failure in its own right; it still counts as not run. */
function absence(validator: Validator, reason: string, required: boolean): readonly Finding[] {
  if (!required) return [];
  return [
    {
      id: 'verify-required-not-run',
      severity: 'error',
      message: `Unexpected absence of ${validator.name}, expected it to run because it is required`,
      hint: reason,
    },
  ];
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.slice(0, 300);
}
