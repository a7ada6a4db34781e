type Entries = Readonly<Record<string, unknown>>;

/** A mapping, or an empty one when the value is something else. */
export function entriesOf(value: unknown): Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};
}

/** A list; a single value is a list of one, nothing an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Text that is not blank, trimmed; numbers count as text. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The keys that hold text, under their own names. */
export function textsOf<Key extends string>(entries: Entries, keys: readonly Key[]): { readonly [K in Key]?: string } {
  const pairs = keys.flatMap((key) => {
    const text = textOf(entries[key]);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(pairs) as { readonly [K in Key]?: string };
}
