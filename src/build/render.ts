import { join } from 'node:path';
import { applySettings, type Suppressed } from '../check/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import type { DisplayField, PackagedBook, PrintedBook, Verification } from '../model/result.js';
import type { CoverPicture } from '../package/index.js';
import type { BuildOptions, Format } from './options.js';
import type { Finished } from './publish.js';
import { BUILT_IN_IDS } from './validator-ids.js';

/** The publications as they stand in the working folder, with every validator's word on them. */
export interface Rendering {
  readonly finished: readonly Finished[];
  readonly pages?: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly verifications: readonly Verification[];
  /** Findings that comments in the manuscript accept. */
  readonly suppressed: readonly Diagnostic[];
  /** What readers of the EPUB will be told. */
  readonly displayGuide?: readonly DisplayField[];
}

interface Rendered {
  readonly finished: Finished;
  readonly diagnostics: readonly Diagnostic[];
  readonly verifications: readonly Verification[];
  readonly displayGuide?: readonly DisplayField[];
}

interface Target {
  readonly folder: string;
  readonly slug: string;
  readonly formats: readonly Format[];
  /** Absolute folder of the manuscript: font packages installed there are the book's own. */
  readonly root?: string;
  /** The picture for the EPUB's cover, where its drawing was begun before. */
  readonly coverPicture?: Promise<CoverPicture | undefined>;
}

/**
 * Prints and packages a publication under the name `slug` in `folder`, and verifies what came out. Only what is asked
 * for is loaded.
 */
export async function render(
  publication: Publication,
  target: Target,
  options: BuildOptions,
  host: Host,
): Promise<Rendering> {
  const path = (extension: Format) => join(target.folder, `${target.slug}.${extension}`);
  const printed = target.formats.includes('pdf')
    ? await renderPdf(publication, path('pdf'), target.root, options, host)
    : undefined;
  // The PDF is verified while the EPUB is made: the one waits for the browser or for Java, the other computes.
  const [pdf, epub] = await Promise.all([
    printed && verified('pdf', printed, publication, options, host),
    target.formats.includes('epub')
      ? renderEpub(publication, { ...target, file: path('epub') }, printed, options, host)
      : undefined,
  ]);
  const rendered = [epub, pdf].filter((one) => one !== undefined);
  return {
    finished: rendered.map(({ finished }) => finished),
    ...(printed && { pages: printed.pages }),
    ...(epub?.displayGuide && { displayGuide: epub.displayGuide }),
    ...(await settle(
      rendered.flatMap(({ diagnostics }) => diagnostics),
      publication,
    )),
    verifications: rendered.flatMap(({ verifications }) => verifications),
  };
}

async function renderPdf(
  publication: Publication,
  file: string,
  root: string | undefined,
  options: BuildOptions,
  host: Host,
): Promise<PrintedBook> {
  const { print } = await import('../print/index.js');
  const claimConformance = options.verify !== 'none';
  return print(publication, { file, claimConformance, ...(root && { fontRoots: [root] }), ...events(options) }, host);
}

/**
 * Packages, verifies, and only then claims conformance: the claim is made in a second packaging of the same content,
 * which is verified again, so that what is published is what was checked (EPUB Accessibility 1.1 §3.5).
 */
async function renderEpub(
  publication: Publication,
  { file, coverPicture }: Pick<Target, 'coverPicture'> & { readonly file: string },
  printed: PrintedBook | undefined,
  options: BuildOptions,
  host: Host,
): Promise<Rendered> {
  const { packageEpub } = await import('../package/index.js');
  const pack = (claimConformance: boolean) =>
    packageEpub(
      publication,
      {
        file,
        claimConformance,
        ...(coverPicture && { coverPicture }),
        ...(printed && { pageBreaks: printed.pageBreaks }),
        ...events(options),
      },
      host,
    );
  const first = await verified('epub', await pack(false), publication, options, host);
  const evaluated = publication.config.accessibility.certifiedBy !== undefined;
  if (!evaluated || !hasPassed(first)) return first;
  return verified('epub', await pack(true), publication, options, host);
}

async function verified(
  kind: Format,
  book: PrintedBook | PackagedBook,
  { config }: Publication,
  options: BuildOptions,
  host: Host,
): Promise<Rendered> {
  const finished = { kind, file: book.file };
  const guide = 'displayGuide' in book && book.displayGuide ? { displayGuide: book.displayGuide } : {};
  const isMissing = 'pages' in book && book.pages === 0;
  if (options.verify === 'none' || isMissing)
    return { finished, diagnostics: book.diagnostics, verifications: [], ...guide };
  const { mergeAgreeing, verify } = await import('../verify/index.js');
  const verifications = await verify(
    book.file,
    {
      subject: kind,
      validators: options.verify ?? 'all',
      sourceMap: book.sourceMap,
      maxDocument: config.limits.checkedDocument,
      ...(options.require && { require: options.require }),
      ...events(options),
    },
    host,
  );
  return {
    finished,
    diagnostics: [...book.diagnostics, ...mergeAgreeing(verifications)],
    verifications,
    ...guide,
  };
}

function hasPassed({ diagnostics, verifications }: Rendered): boolean {
  const ran = verifications.filter(({ status }) => status !== 'not-run');
  // What comes with Lectern and was asked for must have run: a book too large for axe-core is not known to conform.
  const silent = verifications.some(
    ({ validator, status }) => status === 'not-run' && BUILT_IN_IDS.includes(validator),
  );
  return (
    ran.length > 0 &&
    !silent &&
    ran.every(({ status }) => status === 'passed') &&
    diagnostics.every(({ severity }) => severity !== 'error')
  );
}

function events(options: BuildOptions): Pick<BuildOptions, 'signal' | 'onProgress'> {
  return {
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  };
}

/** The author's severities and accepted findings; faults in those settings themselves have been reported before. */
async function settle(found: readonly Diagnostic[], publication: Publication): Promise<Suppressed> {
  if (found.length === 0) return { diagnostics: [], suppressed: [] };
  const { CATALOGUE, SETTINGS } = await import('./catalogue.js');
  const { diagnostics, suppressed } = applySettings(found, publication, { catalogue: CATALOGUE, judged: new Set() });
  return { diagnostics: diagnostics.filter(({ id }) => !SETTINGS.has(id)), suppressed };
}
