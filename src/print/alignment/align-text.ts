import type { Alignment, PrintedRun, TextRun } from '../print-facts.js';
import type { Extent, TextPosition } from './extent.js';
import { matchTexts } from './match-texts.js';
import { originalTexts } from './original-texts.js';
import { seamsOf } from './seams.js';
import { squash } from './squash.js';

export interface TextAlignment extends Alignment {
  /** One for each printed run; undefined where nothing of it is in the document (list markers). */
  readonly extents: readonly (Extent | undefined)[];
  /** Stretches of the document that were not found in print, as far as they have letters or digits. */
  readonly lost: readonly { readonly from: TextPosition; readonly text: string }[];
}

/** Finds every printed run in the document's text: made once, used for word breaks, the page map and text integrity. */
export function alignText(text: readonly TextRun[], printed: readonly PrintedRun[]): TextAlignment {
  const document = squash(text.map((run) => run.text));
  const pages = squash(printed.map((run) => run.text));
  const matches = matchTexts(document.text, pages.text, runStarts(pages.sources));
  const position = (index: number): TextPosition => ({
    run: document.sources[index]!,
    offset: document.offsets[index]!,
  });
  const extents = extentsOf(matches, pages.sources, printed.length, position);
  const lost = gaps(matches, document.text.length)
    .map(({ from, to }) => ({ from: position(from), text: document.text.slice(from, to) }))
    .filter((gap) => /[\p{L}\p{N}]/u.test(gap.text) && !pages.text.includes(gap.text));
  return { seams: seamsOf(text, printed, extents), originals: originalTexts(text, printed, extents), extents, lost };
}

function extentsOf(
  matches: Int32Array,
  sources: Int32Array,
  runs: number,
  position: (index: number) => TextPosition,
): (Extent | undefined)[] {
  const extents = new Array<Extent | undefined>(runs).fill(undefined);
  let first = -1;
  let last = -1;
  matches.forEach((match, index) => {
    if (match >= 0) {
      if (first < 0) first = match;
      last = match;
    }
    const run = sources[index]!;
    if (first < 0 || sources[index + 1] === run) return;
    extents[run] = { first: position(first), last: position(last) };
    first = -1;
  });
  return extents;
}

function runStarts(sources: Int32Array): number[] {
  const starts: number[] = [];
  sources.forEach((source, index) => {
    if (index === 0 || source !== sources[index - 1]) starts.push(index);
  });
  return starts;
}

function gaps(matches: Int32Array, end: number): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let expected = 0;
  for (const match of matches) {
    if (match < 0) continue;
    if (match > expected) found.push({ from: expected, to: match });
    expected = match + 1;
  }
  if (expected < end) found.push({ from: expected, to: end });
  return found;
}
