import type { Seam } from '../print-facts.js';
import { BLOCK_END } from './text-between.js';

/** See `TextRun`. */
const LINE_END = '\u2028';

const HYPHEN = /[-\u2010\u2011]/;

/**
 * How printed pieces join that have nothing but spaces, hyphens and marks between them in the document: the tail of one
 * line, whole lines of hyphens, the head of another line. One seam for each piece but the last. A printed hyphen that the
 * document does not have is a soft one. Blocks end with `BLOCK_END`; they do not join.
 */
export function seamsBetween(between: string, pieces: readonly string[]): readonly Seam[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece, index) => {
    const hyphens = hyphensIn(piece);
    let taken = 0;
    for (; taken < hyphens; taken += 1) {
      const place = hyphenAfter(between, at);
      if (place === between.length) break;
      at = place + 1;
    }
    const gap = between.slice(at, hyphenAfter(between, at));
    if (gap.includes(BLOCK_END)) {
      at += gap.indexOf(BLOCK_END) + 1;
      return 'none';
    }
    const next = pieces[index + 1]!;
    const isBlank = index + 2 < pieces.length && next !== '' && next.trim() === '';
    const blank = isBlank ? blankIn(gap, next.length) : undefined;
    const start = blank?.start ?? gap.lastIndexOf(LINE_END) + 1;
    if (start > 0) {
      at += blank?.end ?? start;
      return 'line';
    }
    if (/\s/.test(gap)) return 'space';
    return taken < hyphens && HYPHEN.test(piece.trimEnd().at(-1) ?? '') ? 'soft-hyphen' : 'none';
  });
}

/**
 * Where in a gap the piece is that was printed as `count` spaces: a line that was left blank, or an indentation. `start`
 * is where its line begins.
 */
function blankIn(gap: string, count: number): { readonly start: number; readonly end: number } | undefined {
  for (let start = 0; start <= gap.length; ) {
    const lineEnd = gap.indexOf(LINE_END, start);
    const line = gap.slice(start, lineEnd < 0 ? undefined : lineEnd);
    // Line feeds of the source are not printed.
    const spaces = /^\n*/.exec(line)![0].length + count;
    if (spaces <= line.length) return { start, end: start + spaces };
    if (lineEnd < 0) return undefined;
    start = lineEnd + 1;
  }
  return undefined;
}

function hyphensIn(text: string): number {
  return [...text].filter((character) => HYPHEN.test(character)).length;
}

/** Index of the first hyphen from `at` on, or the text's length. */
function hyphenAfter(text: string, at: number): number {
  const place = text.slice(at).search(HYPHEN);
  return place < 0 ? text.length : at + place;
}
