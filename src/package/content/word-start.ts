// Scripts written without spaces break between any two characters (or by dictionary), and beside words of other scripts:
// there the printed place is exact.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const WORD = /[\p{L}\p{N}\p{M}\u00AD'’]/u;

/** Whether a word goes on from `before` to `after`, two neighbouring characters: the page broke it. */
export function isWithinWord(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return false;
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
