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
  const extents: (Extent | undefined)[] = printed.map(() => undefined);
  matches.forEach((match, index) => {
    if (match < 0) return;
    const run = pages.sources[index]!;
    const place = position(match);
    extents[run] = { first: extents[run]?.first ?? place, last: place };
  });
  const lost = gaps(matches, document.text.length)
    .map(({ from, to }) => ({ from: position(from), text: document.text.slice(from, to) }))
    .filter((gap) => /[\p{L}\p{N}]/u.test(gap.text) && !pages.text.includes(gap.text));
  return { seams: seamsOf(text, printed, extents), originals: originalTexts(text, printed, extents), extents, lost };
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
