import type { Diagnostic } from '../../diagnostic.js';
import type { Align, PrintedFigure, PrintedRun, PrintFacts } from '../print-facts.js';
import { internalTarget, joinLinks, readLinks } from './annotations/links.js';
import { reorderText } from './bidi/reorder-text.js';
import { guessSeams } from './content/guess-seams.js';
import { joinLines } from './content/join-lines.js';
import { letterBullets } from './content/letter-bullets.js';
import type { MarkedContent } from './content/marked-content.js';
import { readContent } from './content/read-content.js';
import { mediaSize } from './document/boxes.js';
import { findDestinations } from './document/destinations.js';
import { openPdf } from './file/open-pdf.js';
import { conformanceNames, conformanceOf } from './metadata/conformance.js';
import { reportFaults } from './report-faults.js';
import { linkTargets } from './structure/link-targets.js';
import { nameTypesForUa2 } from './structure/name-types-ua2.js';
import type { StructureNode } from './structure/node.js';
import { printedFigures } from './structure/printed-figures.js';
import { printedLines, type StructuredLine } from './structure/printed-lines.js';
import { readTree } from './structure/read-tree.js';
import { breakLines } from './structure/rules/break-lines.js';
import { transformTree } from './structure/transform-tree.js';
import { type SpaceFont, spaceFont } from './text/space-font.js';
import { writeDocument } from './write-document.js';

/** A PDF that conforms, with what its making showed. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  /** What the file claims to conform to: `PDF/UA-1`, `PDF/A-2a`; empty when it may claim nothing. */
  readonly conformance: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The printed text in structure order, as readers take it from the file. */
  readonly text: readonly PrintedRun[];
  /** In structure order. */
  readonly figures: readonly PrintedFigure[];
}

/**
 * Makes of a tagged PDF as Chromium prints it one that conforms to PDF/UA and PDF/A (see `conformanceOf`). `align` says
 * how the printed lines join; without it text and place decide. What the author can put right comes back as
 * diagnostics; a file that Chromium cannot have made is an error.
 */
export async function finishPdf(bytes: Uint8Array, facts: PrintFacts, align?: Align): Promise<FinishedPdf> {
  const pdf = openPdf(bytes);
  const content = readContent(pdf);
  const root = readTree(pdf, content, facts);
  const links = readLinks(pdf);
  const destinations = findDestinations(root, facts.targets);
  const diagnostics = reportFaults(root, content, links, destinations);
  const holders = joinLinks(root, (annotation) => {
    const target = internalTarget(links.get(annotation)?.uri);
    return target === undefined ? isPublic(links.get(annotation)?.uri) : destinations.has(target);
  });
  const conformance = conformanceOf(facts);
  const ua2 = conformance.ua === 2;
  transformTree(root, {
    facts,
    ua2,
    leads: linkTargets(root, holders, links, facts.targets),
    pageSize: (page) => mediaSize(pdf.context, pdf.pages[page]!.dict),
  });
  if (ua2) nameTypesForUa2(root);
  reorderText(pdf, content, root, facts);
  const fontWithSpace = () => spaceFont(pdf.context, content.fonts, pdf.register);
  letterBullets(root, fontWithSpace);
  const { text, ends } = joinText(root, fontWithSpace, align);
  breakLines(root, ends, ua2);
  const finished = writeDocument(pdf, { facts, content, root, links, holders, destinations, conformance });
  return {
    bytes: finished,
    conformance: facts.claims ? conformanceNames(conformance) : [],
    diagnostics,
    text,
    figures: printedFigures(root),
  };
}

// `file:` addresses are of the machine that printed.
function isPublic(uri: string | undefined): boolean {
  return uri !== undefined && !uri.startsWith('file:');
}

interface JoinedText {
  readonly text: readonly PrintedRun[];
  /** Contents that end a line of code or verse. */
  readonly ends: ReadonlySet<MarkedContent>;
}

function joinText(root: StructureNode, fontWithSpace: () => SpaceFont, align: Align | undefined): JoinedText {
  const lines = printedLines(root);
  const runs = () =>
    lines.map(({ content: { stream }, line, element }) => ({ page: stream.page, text: line.text, element }));
  const alignment = align?.(runs());
  const seams = alignment?.seams ?? guessSeams(lines, (line) => (line as StructuredLine).block);
  joinLines(lines, seams, fontWithSpace);
  for (const [index, text] of alignment?.originals ?? []) {
    const { content: mark, line } = lines[index]!;
    mark.stream.originals.push({ line, text });
  }
  const ends = new Set(lines.flatMap(({ content: mark }, index) => (seams[index] === 'line' ? [mark] : [])));
  return { text: runs(), ends };
}
