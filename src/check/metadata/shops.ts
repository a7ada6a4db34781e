/** Shops among `epub.targets` and the names people know them by. `thorium` is a reading system and sells nothing. */
const SHOPS: Readonly<Record<string, string>> = {
  apple: 'Apple Books',
  google: 'Google Play Books',
  kindle: 'Kindle',
  kobo: 'Kobo',
};

/** Names of the shops the book is made for, as text: `Apple Books and Kobo`; undefined when for none. */
export function shopsOf(targets: readonly string[]): string | undefined {
  const names = targets.flatMap((target) => SHOPS[target] ?? []);
  return names.length === 0 ? undefined : names.join(' and ');
}
