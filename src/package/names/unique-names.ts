/** Gives `wanted` the first time and a numbered name afterwards; what was `taken` at first counts as given. */
export type UniqueNames = (wanted: string) => string;

/** Names that never repeat: `figure`, `figure-2`, `figure-3`. Swift even when thousands want the same one. */
export function uniqueNames(
  taken: Iterable<string> = [],
  numbered = (name: string, number: number) => `${name}-${number}`,
): UniqueNames {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let number = next.get(wanted) ?? 2;
    while (given.has(name)) name = numbered(wanted, number++);
    next.set(wanted, number);
    given.add(name);
    return name;
  };
}
