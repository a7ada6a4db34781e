import { basename, resolve } from 'node:path';
import { beginCover } from './build/begin-cover.js';
import { type EditorialOptions, examineManuscript } from './build/editorial.js';
import { type BuildOptions, outputFolder } from './build/options.js';
import type { ReportExtras } from './build/report.js';
import { slugOf } from './build/slug.js';
import { verdictOf, withFindings } from './build/verdict.js';
import type { FixedFile } from './check/index.js';
import { nodeHost } from './host/node.js';
import type { Host } from './host.js';
import type { Manuscript } from './model/manuscript.js';
import type { Publication } from './model/publication.js';
import type { BuildResult } from './model/result.js';
import type { CoverPicture } from './package/index.js';

/**
 * Builds a book: reads, understands and checks the manuscript, prints the PDF, packages the EPUB with the PDF's page
 * numbers, verifies both, and puts them into the output folder.
 *
 * Resolves for everything an author or a machine can cause (see `BuildResult.diagnostics`). Rejects for a fault of ours
 * and when `signal` is aborted. Nothing half-made is left in any case.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, async (host) => {
    const refusal = await refusalOf(options, host);
    if (refusal) return refusal;
    let coverPicture: Promise<CoverPicture | undefined> | undefined;
    const examined = await examineOn(host, options, {
      forReaders: true,
      onRead: (manuscript) => {
        coverPicture = beginCover(manuscript, options, host);
      },
    });
    const { result, publication, manuscript } = examined;
    if (!result.ok || !publication) return reported(examined, options, host);
    const { produce } = await import('./build/produce.js');
    const target = {
      folder: outputFolder(options),
      slug: slugFor(publication, options),
      ...(coverPicture && { coverPicture }),
    };
    const produced = await produce({ examined, manuscript, publication, ...target }, options, host);
    return reported({ ...produced, manuscript }, options, host);
  });
}

/**
 * The findings in a manuscript, without rendering it. As `build` otherwise; in the publication, formulas are
 * written out in symbols instead of words, and code is not highlighted.
 */
export async function examine(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, async (host) => {
    const refusal = await refusalOf(options, host);
    return refusal ?? reported(await examineOn(host, options, { forReaders: false }), options, host);
  });
}

export interface FixResult {
  readonly fixed: readonly FixedFile[];
  /** After the fixes; before them on a dry run. */
  readonly result: BuildResult;
}

/** Puts right in the manuscript what can be put right safely; on a dry run it only says what it would change. */
export async function fix(options: BuildOptions & { readonly dryRun?: boolean } = {}): Promise<FixResult> {
  return onHost(options, async (host) => {
    const refusal = await refusalOf(options, host);
    if (refusal) return { fixed: [], result: refusal };
    const examined = await examineOn(host, options, { forReaders: false });
    const { manuscript, publication, result } = examined;
    if (!publication) return { fixed: [], result: await reported(examined, options, host) };
    const { applyFixes, proposeFixes } = await import('./build/fix.js');
    const fixed = await proposeFixes(manuscript, publication, result.diagnostics, host);
    if (options.dryRun || fixed.length === 0) return { fixed, result: await reported(examined, options, host) };
    const { written, diagnostics } = await applyFixes(manuscript, fixed, host);
    const after = await examineOn(host, options, { forReaders: false });
    const conclusion = { ...after, result: withFindings(after.result, diagnostics, options) };
    return { fixed: written, result: await reported(conclusion, options, host) };
  });
}

/** The result of a call that names a folder for reports which must not be touched; otherwise undefined. */
async function refusalOf(options: BuildOptions, host: Host): Promise<BuildResult | undefined> {
  if (!options.report) return undefined;
  const { refusedReportFolder } = await import('./build/report-folder.js');
  const finding = await refusedReportFolder(options, host);
  if (!finding) return undefined;
  return { ok: false, exitCode: 2, outputs: [], diagnostics: [finding], verifications: [], milliseconds: 0 };
}

/** Reports on what was done, when asked to, whatever the outcome. */
async function reported(
  { result, extras, manuscript }: Omit<Examined, 'publication'>,
  options: BuildOptions,
  host: Host,
): Promise<BuildResult> {
  if (!options.report) return result;
  const { reportFolder } = await import('./build/report-folder.js');
  const { report } = await import('./build/report.js');
  const folder = reportFolder(options, slugFor(result.publication, options));
  return report(result, manuscript, extras, folder, options, host);
}

async function onHost<Result>(options: BuildOptions, action: (host: Host) => Promise<Result>): Promise<Result> {
  if (options.host) return action(options.host);
  const host = nodeHost();
  try {
    return await action(host);
  } finally {
    await host.close();
  }
}

interface Examined {
  readonly result: BuildResult;
  readonly manuscript: Manuscript;
  readonly extras: ReportExtras;
  readonly publication?: Publication;
}

async function examineOn(
  host: Host,
  options: BuildOptions,
  extent: Pick<EditorialOptions, 'forReaders' | 'onRead'>,
): Promise<Examined> {
  const started = host.elapsed();
  const { manuscript, publication, diagnostics, suppressed } = await examineManuscript(
    pathOf(options),
    { ...options, ...extent },
    host,
  );
  const result = {
    ...verdictOf(diagnostics, [], options),
    outputs: [],
    diagnostics,
    verifications: [],
    milliseconds: Math.round(host.elapsed() - started),
    ...(publication && { publication, statistics: publication.statistics }),
  };
  return { result, manuscript, extras: { suppressed }, ...(publication && { publication }) };
}

function pathOf(options: BuildOptions): string {
  return resolve(options.path ?? 'manuscript');
}

function slugFor(publication: Publication | undefined, options: BuildOptions): string {
  const folderName = basename(pathOf(options));
  return slugOf(publication?.metadata.title ?? '', folderName.replace(/\.\w+$/, ''));
}
