import { resolve } from 'node:path';
import { examineManuscript } from './build/editorial.js';
import { outputNotWritable } from './build/findings.js';
import { type BuildOptions, outputFolder } from './build/options.js';
import { publish } from './build/publish.js';
import { render } from './build/render.js';
import { slugOf } from './build/slug.js';
import { verdictOf } from './build/verdict.js';
import { compareDiagnostics, type Diagnostic } from './diagnostic.js';
import { nodeHost } from './host/node.js';
import type { Host } from './host.js';
import type { Publication } from './model/publication.js';
import type { BuildResult } from './model/result.js';

/**
 * Builds a book: reads, understands and checks the manuscript, prints the PDF, packages the EPUB with the PDF's page
 * numbers, verifies both, and puts them into the output folder.
 *
 * Resolves for everything an author can cause (see `BuildResult.diagnostics`). Rejects for a fault of ours, for a
 * browser that cannot be had, and when `signal` is aborted. Nothing half-made is left in any case.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, async (host) => {
    const examined = await examineOn(host, options);
    if (!examined.ok || !examined.publication) return examined;
    return renderOn(host, options, examined, examined.publication);
  });
}

/** The findings in a manuscript, without rendering it. As `build` otherwise. */
export async function examine(options: BuildOptions = {}): Promise<BuildResult> {
  return onHost(options, (host) => examineOn(host, options));
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

async function examineOn(host: Host, options: BuildOptions): Promise<BuildResult> {
  const started = host.elapsed();
  const { publication, diagnostics } = await examineManuscript(pathOf(options), options, host);
  return {
    ...verdictOf(diagnostics, [], options),
    outputs: [],
    diagnostics,
    verifications: [],
    milliseconds: Math.round(host.elapsed() - started),
    ...(publication && { publication, statistics: publication.statistics }),
  };
}

async function renderOn(
  host: Host,
  options: BuildOptions,
  examined: BuildResult,
  publication: Publication,
): Promise<BuildResult> {
  const started = host.elapsed();
  const conclude = (further: readonly Diagnostic[], rest: Partial<BuildResult> = {}): BuildResult => {
    const diagnostics = [...examined.diagnostics, ...further].sort(compareDiagnostics);
    const milliseconds = examined.milliseconds + Math.round(host.elapsed() - started);
    return {
      ...examined,
      ...rest,
      ...verdictOf(diagnostics, rest.verifications ?? [], options),
      diagnostics,
      milliseconds,
    };
  };
  const out = outputFolder(options);
  try {
    await host.files.makeFolder(out);
    // Beside the results, so that publishing is a rename within one file system.
    const folder = await host.files.temporaryFolder('build', out);
    const target = {
      folder,
      slug: slugFor(publication, options),
      formats: options.formats ?? (['epub', 'pdf'] as const),
    };
    const { finished, ...rendering } = await render(publication, target, options, host);
    const isSound = conclude(rendering.diagnostics, rendering).ok;
    const outputs = isSound ? await publish(finished, out, host) : [];
    await host.files.remove(folder);
    return conclude(rendering.diagnostics, { ...rendering, outputs });
  } catch (error) {
    const finding = outputNotWritable(error, out);
    if (!finding) throw error;
    return conclude([finding]);
  }
}

function pathOf(options: BuildOptions): string {
  return resolve(options.path ?? 'manuscript');
}

function slugFor(publication: Publication, options: BuildOptions): string {
  const folderName = pathOf(options).split(/[\\/]/).pop() ?? '';
  return slugOf(publication.metadata.title, folderName.replace(/\.\w+$/, ''));
}
