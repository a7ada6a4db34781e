import type { Seam } from '../print-facts.js';

const HYPHEN = /[-\u2010\u2011]/;

/**
 * How printed pieces join that have nothing but spaces, hyphens and marks between them in the document: the tail of one
 * line, whole lines of hyphens, the head of another line. One seam for each piece but the last. A printed hyphen that the
 * document does not have is a soft one.
 */
export function seamsBetween(between: string, pieces: readonly string[]): readonly Seam[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    const hyphens = hyphensIn(piece);
    let taken = 0;
    for (; taken < hyphens; taken += 1) {
      const place = hyphenAfter(between, at);
      if (place === between.length) break;
      at = place + 1;
    }
    const gap = between.slice(at, hyphenAfter(between, at));
    const lineEnd = gap.lastIndexOf('\u2028');
    if (lineEnd >= 0) {
      // What is printed next is the indentation of the next line.
      at += lineEnd + 1;
      return 'line';
    }
    if (/\s/.test(gap)) return 'space';
    return taken < hyphens && HYPHEN.test(piece.trimEnd().at(-1) ?? '') ? 'soft-hyphen' : 'none';
  });
}

export function hyphensIn(text: string): number {
  return [...text].filter((character) => HYPHEN.test(character)).length;
}

/** Index of the first hyphen from `at` on, or the text's length. */
function hyphenAfter(text: string, at: number): number {
  const place = text.slice(at).search(HYPHEN);
  return place < 0 ? text.length : at + place;
}
