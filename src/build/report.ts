import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { BuildResult, DisplayField } from '../model/result.js';
import { REPORT_NAMES, reportFiles } from '../report/files.js';
import type { PageView, ReportInput } from '../report/report-input.js';
import { CATALOGUE } from './catalogue.js';
import { outputNotWritable } from './findings.js';
import { manuscriptLines } from './manuscript-lines.js';
import type { BuildOptions } from './options.js';
import { moveInto } from './publish.js';
import { verdictOf } from './verdict.js';

/** What the reports say beyond the result. */
export interface ReportExtras {
  readonly suppressed: readonly Diagnostic[];
  readonly displayGuide?: readonly DisplayField[];
  readonly pages?: readonly PageView[];
}

/** Everything the reports are made of. */
export async function reportInput(
  result: BuildResult,
  manuscript: Manuscript,
  extras: ReportExtras,
  host: Host,
): Promise<ReportInput> {
  const lines = await manuscriptLines(result.diagnostics, manuscript, host);
  return { result, documentation: CATALOGUE, lines, ...extras };
}

/**
 * Writes the reports on a result into `folder`, each whole or not at all, and adds them to its outputs. Those of an
 * earlier run that this one has not are removed. A folder that cannot be written is a finding.
 */
export async function report(
  result: BuildResult,
  manuscript: Manuscript,
  extras: ReportExtras,
  folder: string,
  options: BuildOptions,
  host: Host,
): Promise<BuildResult> {
  options.onProgress?.({ stage: 'report', message: 'Writing the reports' });
  const input = await reportInput(result, manuscript, extras, host);
  const { file: bookFile } = manuscript.config;
  const files = await reportFiles(input, { root: manuscript.root, ...(bookFile && { bookFile }) }, host);
  try {
    const outputs = [...result.outputs, ...(await writeReports(files, folder, host))];
    return { ...result, outputs };
  } catch (error) {
    const finding = outputNotWritable(error, folder);
    if (!finding) throw error;
    const diagnostics = [...result.diagnostics, finding].sort(compareDiagnostics);
    return { ...result, ...verdictOf(diagnostics, result.verifications, options), diagnostics };
  }
}

async function writeReports(files: ReadonlyMap<string, string>, folder: string, host: Host) {
  await host.files.makeFolder(folder);
  const work = await host.files.temporaryFolder('report', folder);
  try {
    for (const [name, content] of files) await host.files.write(join(work, name), content);
    const finished = [...files.keys()].map((name) => ({ kind: 'report' as const, file: join(work, name) }));
    const outputs = await moveInto(finished, folder, host);
    for (const name of REPORT_NAMES) if (!files.has(name)) await host.files.remove(join(folder, name));
    return outputs;
  } finally {
    await host.files.remove(work);
  }
}
