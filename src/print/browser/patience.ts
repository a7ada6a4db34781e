const SHORTEST = 10 * 60_000;
const PER_CHARACTER = 2;

/**
 * How long a browser may take before it counts as hung, in milliseconds. It grows with the text, so that no length of a
 * book can reach it: a hundred times what printing takes, and never under ten minutes.
 */
export function patienceFor(characters: number): number {
  return Math.min(SHORTEST + PER_CHARACTER * characters, 2 ** 31 - 1);
}
