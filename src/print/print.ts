import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import type { PrintedBook, Progress } from '../model/result.js';
import { alignText, type TextAlignment } from './alignment/align-text.js';
import { pageBreaksOf } from './alignment/page-breaks.js';
import { printFacts } from './document/facts.js';
import { browserCrashed, tooWide } from './findings.js';
import { unexpectedFonts } from './fonts/unexpected-fonts.js';
import { lostTextFindings } from './lost-text.js';
import { finishPdf, joinPrints } from './pdf/index.js';
import { prepareBook } from './prepare-book.js';
import type { PrintedRun } from './print-facts.js';
import { printPdf } from './print-pdf.js';
import { pdfSourceMap } from './source-map.js';

export interface PrintOptions {
  /** Absolute path of the PDF to write. */
  readonly file: string;
  /** Absolute folders whose node_modules may hold further @fontsource packages: the book's own. */
  readonly fontRoots?: readonly string[];
  /** Whether the file may say that it conforms to PDF/UA and PDF/A; true unless told otherwise. */
  readonly claimConformance?: boolean;
  /** How many characters of HTML the browser prints at once (`gatherLeaves`). */
  readonly gathering?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Prints a publication as a tagged PDF with the page numbers in its contents, and says where each page begins. Nothing
 * is written, and `pages` is 0, when the browser fails twice: a diagnostic says so.
 */
export async function print(publication: Publication, options: PrintOptions, host: Host): Promise<PrintedBook> {
  const folder = await host.files.temporaryFolder('lectern-print-');
  try {
    return await printIn(folder, publication, options, host);
  } finally {
    await host.files.remove(folder);
  }
}

async function printIn(
  folder: string,
  publication: Publication,
  options: PrintOptions,
  host: Host,
): Promise<PrintedBook> {
  const say = (message: string) => options.onProgress?.({ stage: 'print', message });
  say('Preparing the pages');
  // So that it is there when the book is ready for it; who needs it learns what went wrong.
  host.browsers.open().catch(() => undefined);
  const book = await prepareBook(publication, folder, options, host);
  const { document, fontFamilies, diagnostics } = book;
  const onPass = (pass: number) => say(pass === 1 ? 'Finding the page numbers' : 'Printing');
  const { signal } = options;
  const printed = await printPdf({ book, metadata: publication.metadata, onPass, ...(signal && { signal }) }, host);
  if ('failure' in printed) return unprinted(options.file, [...diagnostics, browserCrashed(printed.failure)]);

  say('Tagging');
  const { prints, plan, fitted } = printed.result;
  const bytes = joinPrints(prints);
  const claims = options.claimConformance ?? true;
  const facts = printFacts({ publication, document, plan, fontFamilies, claims });
  let runs: readonly PrintedRun[] = [];
  let alignment: TextAlignment | undefined;
  const finished = await finishPdf(bytes, facts, (lines) => {
    runs = lines;
    alignment = alignText(facts.text, lines);
    return alignment;
  });
  await host.files.write(options.file, finished.bytes);
  const extents = alignment?.extents ?? [];
  const labels = plan.pages.map(({ label }) => label);
  const pages = { runs, extents, figures: finished.figures, labels };
  return {
    file: options.file,
    pages: plan.pages.length,
    pageBreaks: pageBreaksOf(facts.text, document.pictures, pages),
    conformance: finished.conformance,
    sourceMap: pdfSourceMap(facts, runs, extents),
    diagnostics: [
      ...diagnostics,
      ...unexpectedFonts(bytes, fontFamilies),
      ...document.diagnostics,
      ...tooWide(fitted, document.tags.elements),
      ...finished.diagnostics,
      ...lostTextFindings(facts, alignment?.lost ?? []),
    ],
  };
}

function unprinted(file: string, diagnostics: PrintedBook['diagnostics']): PrintedBook {
  return { file, pages: 0, pageBreaks: [], conformance: [], sourceMap: { locate: () => undefined }, diagnostics };
}
