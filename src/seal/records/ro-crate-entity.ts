/** A node of the flat graph of an RO-Crate. Properties that are undefined are not written. */
export type Entity = { readonly '@id': string; readonly '@type': string } & Readonly<Record<string, unknown>>;

/** A single value stands alone (RO-Crate 1.2, appendix on JSON-LD). */
export function oneOrMany<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}

/** References to entities, each once. */
export function references(ids: readonly string[]): unknown {
  return oneOrMany([...new Set(ids)].map((id) => ({ '@id': id })));
}

/** The entity that describes an identifier of the book. */
export function identifierId(uri: string): string {
  return `#identifier-${encodeURIComponent(uri)}`;
}
