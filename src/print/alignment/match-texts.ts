import { resynchronise } from './resynchronise.js';

/**
 * Matches what was printed with what the document says. Both are squashed (see `squash`) and in the same order, except
 * for what only one of them has: list markers, lost text. Returns for every character of `printed` its index in
 * `document`, or -1. `starts`: indices in `printed` at which a run starts, ascending. Linear in the length of both.
 */
export function matchTexts(document: string, printed: string, starts: readonly number[]): Int32Array {
  const matches = new Int32Array(printed.length).fill(-1);
  let at = 0;
  let index = 0;
  let run = 0;
  while (index < printed.length && at < document.length) {
    while (run < starts.length && starts[run]! <= index) run += 1;
    const next = starts[run] ?? printed.length;
    const end = starts[run + 1] ?? printed.length;
    // A marker may begin as its item does: "b." before "beta".
    const begins = starts[run - 1] === index && !document.startsWith(printed.slice(index, next), at);
    const agrees = document.charCodeAt(at) === printed.charCodeAt(index);
    if ((begins || !agrees) && isMarker(document, printed, at, index, next, end)) {
      index = next;
      continue;
    }
    if (agrees) {
      matches[index] = at;
      at += 1;
      index += 1;
      continue;
    }
    const jump = resynchronise(document, printed, at, index);
    if (!jump) break;
    at += jump.document;
    index += jump.printed;
  }
  return matches;
}

const MARKER_LENGTH = 8;
const ENOUGH = 6;

/**
 * Whether the rest of the run is short and the run that follows, from `next` to `end`, stands in the document at this
 * very place: a list marker or the like. Of a short item the whole run must agree, not what comes after it, which may
 * be the next marker.
 */
function isMarker(document: string, printed: string, at: number, index: number, next: number, end: number): boolean {
  if (next - index > MARKER_LENGTH || next >= printed.length) return false;
  const following = printed.slice(next, Math.min(end, next + ENOUGH));
  return document.startsWith(following, at);
}
