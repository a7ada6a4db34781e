/**
 * The candidate that `word` was most likely meant to be, or undefined when none is near: at most `allowed` letters
 * may differ, a third of them unless said otherwise (insertions, deletions, replacements, swapped neighbours; case
 * counts for nothing).
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  allowed = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const folded = candidate.toLowerCase().slice(0, LONGEST);
    const bound = best ? best.distance - 1 : allowed;
    if (Math.abs(folded.length - wanted.length) > bound) continue;
    const distance = editDistance(wanted, folded);
    if (distance <= bound) best = { candidate, distance };
    if (distance === 0) break;
  }
  return best?.candidate;
}

// Distance grows with the product of the lengths: names longer than this are compared by their beginnings.
const LONGEST = 120;

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforePrevious[j - 2]! + 1);
      }
      row.push(cost);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}
