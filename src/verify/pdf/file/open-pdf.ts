import { type Access, accessBy, asEntries, asReference, type Entries } from './access.js';
import { type Location, readCrossReferences } from './cross-references.js';
import { decodeStream } from './decode-stream.js';
import { PDF_LIMITS } from './limits.js';
import { PdfError, PdfLimitError, type PdfObject, type PdfReference, type PdfStream } from './objects.js';
import { type Parser, readObject } from './parser.js';
import { readIndirect } from './read-indirect.js';

/** A PDF file, read object by object as they are asked for. Nothing is ever written. */
export interface PdfFile extends Access {
  readonly data: Uint8Array;
  readonly trailer: Entries;
  /** Numbers of all objects in use, ascending. */
  readonly numbers: readonly number[];
  /** Undoes a stream's filters, within the bounds for one and for all; undefined for image data. */
  decode(stream: PdfStream): Uint8Array | undefined;
}

/** References to references further than this are a circle. */
const MAX_HOPS = 20;

/** Opens a file by its cross-references. Throws a `PdfError` when it has no readable ones. */
export function openPdf(data: Uint8Array): PdfFile {
  const { locations, trailer } = readCrossReferences(data);
  const objects = new Map<number, PdfObject>();
  const containers = new Map<number, ReadonlyMap<number, PdfObject>>();
  let decoded = 0;
  const spend = budget(data.length);

  const load = (number: number): PdfObject => {
    const known = objects.get(number);
    if (known !== undefined) return known;
    // Set first: an object that refers to itself while it is read finds null.
    objects.set(number, null);
    const location = locations.get(number);
    const object = location ? read(number, location) : null;
    objects.set(number, object);
    return object;
  };
  const read = (number: number, location: Location): PdfObject => {
    if ('stream' in location) return contained(location.stream).get(number) ?? null;
    const found = readIndirect(data, location.offset, access.resolve, spend);
    if (found.number !== number) throw new PdfError(`object ${found.number} where ${number} should be`);
    return found.object;
  };
  const contained = (number: number): ReadonlyMap<number, PdfObject> => {
    const known = containers.get(number);
    if (known) return known;
    const stream = asEntries(load(number));
    if (stream?.type !== 'stream') throw new PdfError(`no object stream ${number}`);
    const all = readContained(stream, decode(stream) ?? new Uint8Array(), access);
    containers.set(number, all);
    return all;
  };
  const resolve = (object: PdfObject | undefined) => {
    let value: PdfObject = object ?? null;
    let reference: PdfReference | undefined = asReference(value);
    for (let hops = 0; reference; hops++) {
      value = hops > MAX_HOPS ? null : load(reference.number);
      reference = asReference(value);
    }
    return value as Exclude<PdfObject, PdfReference>;
  };
  const decode = (stream: PdfStream) => {
    const bytes = decodeStream(stream, access);
    decoded += bytes?.length ?? 0;
    if (decoded > PDF_LIMITS.total) throw new PdfLimitError(`streams of more than ${PDF_LIMITS.total} bytes in all`);
    return bytes;
  };
  const access = accessBy(resolve);
  const numbers = [...locations.keys()].sort((a, b) => a - b);
  return { ...access, data, trailer, numbers, decode };
}

/** Counts bytes that are read for objects. Throws when they are read again and again. */
function budget(size: number): (bytes: number) => void {
  let left = PDF_LIMITS.overlap * Math.max(size, 1024 * 1024);
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw new PdfLimitError('objects that overlap each other');
  };
}

/** The objects of an object stream (ISO 32000-1 §7.5.7). */
function readContained(stream: PdfStream, data: Uint8Array, access: Access): ReadonlyMap<number, PdfObject> {
  const first = access.number(stream, 'First') ?? 0;
  const count = access.number(stream, 'N') ?? 0;
  const header: Parser = { data, at: 0 };
  const spend = budget(data.length);
  const objects = new Map<number, PdfObject>();
  for (let index = 0; index < count; index++) {
    const [number, offset] = [readObject(header), readObject(header)];
    if (typeof number !== 'number' || typeof offset !== 'number') break;
    const parser: Parser = { data, at: first + offset };
    objects.set(number, readObject(parser) ?? null);
    if (objects.size > PDF_LIMITS.objects) throw new PdfLimitError(`more than ${PDF_LIMITS.objects} objects`);
    spend(parser.at - first - offset);
  }
  return objects;
}
