import { basename, resolve } from 'node:path';
import { examineManuscript } from './build/editorial.js';
import { browserMissing, outputNotWritable } from './build/findings.js';
import { type BuildOptions, outputFolder } from './build/options.js';
import { slugOf } from './build/slug.js';
import { verdictOf } from './build/verdict.js';
import type { FixedFile } from './check/index.js';
import { compareDiagnostics } from './diagnostic.js';
import { nodeHost } from './host/node.js';
import type { Host } from './host.js';
import type { Manuscript } from './model/manuscript.js';
import type { Publication } from './model/publication.js';
import type { BuildResult } from './model/result.js';

/**
 * Builds a book: reads, understands and checks the manuscript, prints the PDF, packages the EPUB with the PDF's page
 * numbers, verifies both, and puts them into the output folder.
 *
 * Resolves for everything an author or a machine can cause (see `BuildResult.diagnostics`). Rejects for a fault of ours
 * and when `signal` is aborted. Nothing half-made is left in any case.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, async (host) => {
    const examined = await examineOn(host, options, true);
    const { result, publication } = examined;
    if (!result.ok || !publication) return result;
    return renderOn(host, options, { ...examined, publication });
  });
}

/**
 * The findings in a manuscript, without rendering it. As `build` otherwise; formulas in the publication are written
 * out in symbols instead of words.
 */
export async function examine(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, async (host) => (await examineOn(host, options, false)).result);
}

export interface FixResult {
  readonly fixed: readonly FixedFile[];
  /** After the fixes; before them on a dry run. */
  readonly result: BuildResult;
}

/** Puts right in the manuscript what can be put right safely; on a dry run it only says what it would change. */
export async function fix(options: BuildOptions & { readonly dryRun?: boolean } = {}): Promise<FixResult> {
  return onHost(options, async (host) => {
    const { manuscript, publication, result } = await examineOn(host, options, false);
    if (!publication) return { fixed: [], result };
    const { applyFixes, proposeFixes } = await import('./build/fix.js');
    const fixed = await proposeFixes(manuscript, publication, result.diagnostics, host);
    if (options.dryRun || fixed.length === 0) return { fixed, result };
    await applyFixes(manuscript, fixed, host);
    return { fixed, result: (await examineOn(host, options, false)).result };
  });
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
  readonly publication?: Publication;
}

async function examineOn(host: Host, options: BuildOptions, speech: boolean): Promise<Examined> {
  const started = host.elapsed();
  const { manuscript, publication, diagnostics } = await examineManuscript(
    pathOf(options),
    { ...options, speech },
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
  return { result, manuscript, ...(publication && { publication }) };
}

async function renderOn(
  host: Host,
  options: BuildOptions,
  { result: examined, manuscript, publication }: Examined & { readonly publication: Publication },
): Promise<BuildResult> {
  const started = host.elapsed();
  const conclude = (rest: Partial<BuildResult>, before = examined): BuildResult => {
    const diagnostics = [...before.diagnostics, ...(rest.diagnostics ?? [])].sort(compareDiagnostics);
    const verifications = [...before.verifications, ...(rest.verifications ?? [])];
    const outputs = [...before.outputs, ...(rest.outputs ?? [])];
    const milliseconds = examined.milliseconds + Math.round(host.elapsed() - started);
    const verdict = verdictOf(diagnostics, verifications, options);
    return { ...before, ...rest, ...verdict, outputs, diagnostics, verifications, milliseconds };
  };
  const out = outputFolder(options);
  const slug = slugFor(publication, options);
  try {
    const built = await renderInto(out, slug, publication, options, host, conclude);
    if (!built.ok || !options.archive) return built;
    const { archive } = await import('./build/archive.js');
    return conclude(await archive(built, manuscript, { folder: out, slug }, options, host), built);
  } catch (error) {
    const finding = outputNotWritable(error, out) ?? browserMissing(error);
    if (!finding) throw error;
    return conclude({ diagnostics: [finding] });
  }
}

/** Works in a folder beside the results, so that publishing is a rename within one file system. */
async function renderInto(
  out: string,
  slug: string,
  publication: Publication,
  options: BuildOptions,
  host: Host,
  conclude: (rest: Partial<BuildResult>) => BuildResult,
): Promise<BuildResult> {
  const { render } = await import('./build/render.js');
  const { publish } = await import('./build/publish.js');
  await host.files.makeFolder(out);
  const folder = await host.files.temporaryFolder('build', out);
  try {
    const target = { folder, slug, formats: options.formats ?? (['epub', 'pdf'] as const) };
    const { finished, ...rendering } = await render(publication, target, options, host);
    const rendered = conclude(rendering);
    return rendered.ok ? await publish(finished, rendered, out, host) : rendered;
  } finally {
    await host.files.remove(folder);
  }
}

function pathOf(options: BuildOptions): string {
  return resolve(options.path ?? 'manuscript');
}

function slugFor(publication: Publication, options: BuildOptions): string {
  const folderName = basename(pathOf(options));
  return slugOf(publication.metadata.title, folderName.replace(/\.\w+$/, ''));
}
