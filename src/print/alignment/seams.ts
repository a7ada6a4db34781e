import type { PrintedRun, Seam, TextRun } from '../print-facts.js';
import type { Extent } from './extent.js';
import { seamsBetween } from './seams-between.js';
import { textBetween } from './text-between.js';

/** Texts that alignment sees nothing of: hyphens, spaces and marks only (see `squash`). */
const UNALIGNED = /^[\s\p{Mn}\u00ad\u2010\u2011-]*$/u;
const TAIL = /[\s\p{Mn}\u00ad\u2010\u2011-]*$/u;
const HEAD = /^[\s\p{Mn}\u00ad\u2010\u2011-]*/u;

/** What stood in the document between each printed run and the next one (ISO 32000-1 14.8.2.6.2 asks for word breaks). */
export function seamsOf(
  text: readonly TextRun[],
  printed: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): readonly Seam[] {
  const seams: Seam[] = printed.map(() => 'none');
  const set = (from: number, found: readonly Seam[]) => seams.splice(from, found.length, ...found);
  printed.forEach((run, index) => {
    const end = extents[index]?.last;
    const next = nextAligned(printed, extents, index);
    const start = extents[next]?.first;
    if (!end || !start) return;
    const tail = TAIL.exec(run.text)![0];
    const whole = printed.slice(index + 1, next).map((between) => between.text);
    const head = HEAD.exec(printed[next]!.text)![0];
    set(index, seamsBetween(textBetween(text, end, start), [tail, ...whole, head]));
  });
  return seams;
}

/** The next run, past those of hyphens alone. */
function nextAligned(printed: readonly PrintedRun[], extents: readonly (Extent | undefined)[], index: number): number {
  let next = index + 1;
  while (next < printed.length && !extents[next] && UNALIGNED.test(printed[next]!.text)) next += 1;
  return next;
}
