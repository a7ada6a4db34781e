/** Gives out object numbers that are free, the lowest first, so that the finished file has no holes. */
export interface ObjectNumbers {
  next(): number;
  /** One more than the highest number in use or given out. */
  size(): number;
}

/** Numbers that neither `taken` nor an earlier call has. */
export function objectNumbers(taken: ReadonlySet<number>): ObjectNumbers {
  let candidate = 0;
  let highest = 0;
  for (const number of taken) if (number > highest) highest = number;
  return {
    next() {
      do candidate++;
      while (taken.has(candidate));
      if (candidate > highest) highest = candidate;
      return candidate;
    },
    size: () => highest + 1,
  };
}
