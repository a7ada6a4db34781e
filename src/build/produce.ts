import { compareDiagnostics } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { Publication } from '../model/publication.js';
import type { BuildResult } from '../model/result.js';
import type { CoverPicture } from '../package/index.js';
import { browserMissing, outputNotWritable } from './findings.js';
import type { BuildOptions } from './options.js';
import { inOutputFolder, publish } from './publish.js';
import { render } from './render.js';
import type { ReportExtras } from './report.js';
import { reportPages } from './report-pages.js';
import { verdictOf } from './verdict.js';

/** A result, and what reports say beyond it. */
export interface Concluded {
  readonly result: BuildResult;
  readonly extras: ReportExtras;
}

/** A publication that may be rendered, and where it goes. */
export interface Production {
  /** After the manuscript was examined. */
  readonly examined: Concluded;
  readonly manuscript: Manuscript;
  readonly publication: Publication;
  /** Absolute. */
  readonly folder: string;
  readonly slug: string;
  /** The picture for the EPUB's cover, where its drawing was begun before. */
  readonly coverPicture?: Promise<CoverPicture | undefined>;
}

/** Renders, verifies, publishes and seals a publication, as far as there is no error on the way. */
export async function produce(production: Production, options: BuildOptions, host: Host): Promise<Concluded> {
  const { examined, manuscript, folder } = production;
  const started = host.elapsed();
  const conclude = (rest: Partial<BuildResult>, before = examined.result): BuildResult => {
    const diagnostics = [...before.diagnostics, ...(rest.diagnostics ?? [])].sort(compareDiagnostics);
    const verifications = [...before.verifications, ...(rest.verifications ?? [])];
    const outputs = [...before.outputs, ...(rest.outputs ?? [])];
    const milliseconds = examined.result.milliseconds + Math.round(host.elapsed() - started);
    const verdict = verdictOf(diagnostics, verifications, options);
    return { ...before, ...rest, ...verdict, outputs, diagnostics, verifications, milliseconds };
  };
  let built = examined;
  try {
    built = await renderInto(production, options, host, conclude);
    if (!built.result.ok || !options.archive) return built;
    const { archive } = await import('./archive.js');
    const archived = await archive(built.result, manuscript, built.extras, production, options, host);
    return { ...built, result: conclude(archived, built.result) };
  } catch (error) {
    const finding = outputNotWritable(error, folder) ?? browserMissing(error);
    if (!finding) throw error;
    return { ...built, result: conclude({ diagnostics: [finding] }, built.result) };
  }
}

/** Works in a folder beside the results, so that publishing is a rename within one file system. */
async function renderInto(
  { examined, manuscript, publication, folder: out, slug, coverPicture }: Production,
  options: BuildOptions,
  host: Host,
  conclude: (rest: Partial<BuildResult>) => BuildResult,
): Promise<Concluded> {
  await host.files.makeFolder(out);
  const folder = await host.files.temporaryFolder('build', out);
  try {
    const formats = options.formats ?? (['epub', 'pdf'] as const);
    const target = { folder, slug, formats, root: manuscript.root, ...(coverPicture && { coverPicture }) };
    const { finished, suppressed, displayGuide, ...rendering } = await render(publication, target, options, host);
    const pdf = options.report && rendering.pages ? finished.find(({ kind }) => kind === 'pdf') : undefined;
    const drawn = pdf && (await reportPages(pdf.file, options, host));
    const extras = {
      suppressed: [...examined.extras.suppressed, ...suppressed],
      ...(displayGuide && { displayGuide }),
      ...(drawn && { pages: drawn.pages }),
    };
    const rendered = conclude({
      ...rendering,
      diagnostics: [...rendering.diagnostics, ...(drawn?.diagnostics ?? [])],
      verifications: inOutputFolder(rendering.verifications, out),
    });
    return { result: rendered.ok ? await publish(finished, rendered, out, host) : rendered, extras };
  } finally {
    await host.files.remove(folder);
  }
}
