import {
  isArray,
  type PdfDictionary,
  type PdfObject,
  type PdfReference,
  type PdfStream,
  textOfString,
} from './objects.js';

/** Follows references. Never ends in one: what cannot be found is null. */
export type Resolve = (object: PdfObject | undefined) => Exclude<PdfObject, PdfReference>;

/** A dictionary or a stream's dictionary. */
export type Entries = PdfDictionary | PdfStream;

/** Typed access to the entries of a file's dictionaries, references followed. */
export interface Access {
  readonly resolve: Resolve;
  entry(holder: Entries, key: string): Exclude<PdfObject, PdfReference>;
  dictionary(holder: Entries, key: string): Entries | undefined;
  stream(holder: Entries, key: string): PdfStream | undefined;
  array(holder: Entries, key: string): readonly PdfObject[];
  name(holder: Entries, key: string): string | undefined;
  number(holder: Entries, key: string): number | undefined;
  text(holder: Entries, key: string): string | undefined;
}

/** Access by way of `resolve`. */
export function accessBy(resolve: Resolve): Access {
  const entry = (holder: Entries, key: string) => resolve(holder.entries.get(key));
  return {
    resolve,
    entry,
    dictionary: (holder, key) => asEntries(entry(holder, key)),
    stream(holder, key) {
      const value = asEntries(entry(holder, key));
      return value?.type === 'stream' ? value : undefined;
    },
    array(holder, key) {
      const value = entry(holder, key);
      return isArray(value) ? value : [];
    },
    name: (holder, key) => asName(entry(holder, key)),
    number(holder, key) {
      const value = entry(holder, key);
      return typeof value === 'number' ? value : undefined;
    },
    text(holder, key) {
      const value = entry(holder, key);
      return isTyped(value) && value.type === 'string' ? textOfString(value) : undefined;
    },
  };
}

/** The object as dictionary or stream. */
export function asEntries(object: PdfObject | undefined): Entries | undefined {
  return isTyped(object) && (object.type === 'dictionary' || object.type === 'stream') ? object : undefined;
}

/** The value of a name object. */
export function asName(object: PdfObject | undefined): string | undefined {
  return isTyped(object) && object.type === 'name' ? object.value : undefined;
}

/** The object as a reference. */
export function asReference(object: PdfObject | undefined): PdfReference | undefined {
  return isTyped(object) && object.type === 'reference' ? object : undefined;
}

function isTyped(
  object: PdfObject | undefined,
): object is Exclude<PdfObject, null | boolean | number | readonly PdfObject[]> {
  return object !== null && typeof object === 'object' && !isArray(object);
}
