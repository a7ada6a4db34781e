/** Gives out numbers that are not taken, the lowest first, so that the finished file has few holes. */
export function freeNumbers(taken: ReadonlySet<number>): () => number {
  let candidate = 0;
  return () => {
    do candidate++;
    while (taken.has(candidate));
    return candidate;
  };
}
