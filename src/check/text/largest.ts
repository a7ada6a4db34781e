/** The largest of any number of numbers, 0 when there are none (`Math.max` takes only as many as fit on the stack). */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
