import { countDiagnostics, type Diagnostic } from '../diagnostic.js';
import type { BuildResult, ExitCode, Verification } from '../model/result.js';
import { VERSION } from '../version.js';

/** The result of a build as JSON, in the form of `schema/report.schema.json`. Stable: fields are added, never changed. */
export function buildJson(result: BuildResult): string {
  const { publication, ...rest } = result;
  const document = {
    lectern: VERSION,
    ok: rest.ok,
    exitCode: rest.exitCode,
    ...(publication && { title: publication.metadata.title, identifier: publication.metadata.identifier }),
    counts: countDiagnostics(rest.diagnostics),
    outputs: rest.outputs,
    ...(rest.pages !== undefined && { pages: rest.pages }),
    ...(rest.statistics && { statistics: rest.statistics }),
    diagnostics: rest.diagnostics,
    verifications: rest.verifications,
    milliseconds: rest.milliseconds,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The result of verifying files, in the same form as far as it goes. */
export function verificationsJson(result: {
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  readonly verifications: readonly Verification[];
  readonly diagnostics: readonly Diagnostic[];
}): string {
  const { ok, exitCode, verifications, diagnostics } = result;
  const document = {
    lectern: VERSION,
    ok,
    exitCode,
    counts: countDiagnostics(diagnostics),
    diagnostics,
    verifications,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
