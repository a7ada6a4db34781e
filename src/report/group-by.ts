/** Items by what `keyOf` says of them, groups and items in the order given. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
