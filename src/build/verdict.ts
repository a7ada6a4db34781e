import { compareDiagnostics, countDiagnostics, type Diagnostic } from '../diagnostic.js';
import type { BuildResult, ExitCode, Verification } from '../model/result.js';

/** Ids of findings that mean wrong usage or configuration rather than a manuscript to be improved. */
const USAGE = /^(config|usage|output)-/;

/** Ids of findings about tools without which nothing could be made, or said. */
const TOOL = /^browser-|^verify-nothing-ran$/;

export interface Verdict {
  readonly ok: boolean;
  readonly exitCode: ExitCode;
}

/**
 * The exit code for what was found. A required validator or a browser that did not run outweighs the rest, since
 * nothing can be said about the result; then configuration, then findings.
 */
export function verdictOf(
  diagnostics: readonly Diagnostic[],
  verifications: readonly Verification[],
  options: { readonly strict?: boolean | undefined; readonly require?: readonly string[] | undefined },
): Verdict {
  const missing = verifications.some(
    ({ status, validator }) => status === 'not-run' && options.require?.includes(validator),
  );
  const stopped = diagnostics.some(({ severity, id }) => severity === 'error' && TOOL.test(id));
  if (missing || stopped) return { ok: false, exitCode: 3 };
  const { errors, warnings } = countDiagnostics(diagnostics);
  if (diagnostics.some(({ severity, id }) => severity === 'error' && USAGE.test(id))) return { ok: false, exitCode: 2 };
  const failed = errors > 0 || (options.strict === true && warnings > 0);
  const rejected = verifications.some(({ status }) => status === 'failed');
  return failed || rejected ? { ok: false, exitCode: 1 } : { ok: true, exitCode: 0 };
}

/** The result with what was found besides, judged anew. */
export function withFindings(
  result: BuildResult,
  findings: readonly Diagnostic[],
  options: { readonly strict?: boolean | undefined; readonly require?: readonly string[] | undefined },
): BuildResult {
  if (findings.length === 0) return result;
  const diagnostics = [...result.diagnostics, ...findings].sort(compareDiagnostics);
  return { ...result, ...verdictOf(diagnostics, result.verifications, options), diagnostics };
}
