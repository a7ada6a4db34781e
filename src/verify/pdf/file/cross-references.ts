import { accessBy, asEntries, type Entries } from './access.js';
import { decodeStream } from './decode-stream.js';
import { PDF_LIMITS } from './limits.js';
import { PdfError, type PdfObject } from './objects.js';
import { isKeyword, type Parser, readObject } from './parser.js';
import { readIndirect } from './read-indirect.js';

/** Where an object stands: in the file, or as the n-th of an object stream. */
export type Location = { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface CrossReferences {
  readonly locations: ReadonlyMap<number, Location>;
  /** The newest trailer, or the dictionary of the newest cross-reference stream. */
  readonly trailer: Entries;
}

/** What is directly in a trailer needs no file to look things up in. */
const direct = accessBy((object) =>
  object === undefined || (object as { type?: string })?.type === 'reference' ? null : (object as never),
);

/** Reads the chain of cross-reference sections from the newest to the oldest (ISO 32000-1 §7.5.4 to §7.5.8). */
export function readCrossReferences(data: Uint8Array): CrossReferences {
  const locations = new Map<number, Location>();
  const pending = [startOf(data)];
  const seen = new Set<number>();
  let trailer: Entries | undefined;
  while (pending.length > 0) {
    const offset = pending.shift()!;
    if (seen.has(offset)) continue;
    seen.add(offset);
    const section = readSection(data, offset, locations);
    trailer ??= section;
    for (const key of ['XRefStm', 'Prev']) {
      const next = direct.number(section, key);
      if (next !== undefined) pending.push(next);
    }
  }
  return { locations, trailer: trailer! };
}

function startOf(data: Uint8Array): number {
  const tail = Buffer.from(data.buffer, data.byteOffset, data.length);
  const at = tail.lastIndexOf('startxref');
  if (at < 0) throw new PdfError('no startxref: the file is cut off');
  const offset = readObject({ data, at: at + 9 });
  if (typeof offset !== 'number') throw new PdfError('no number after startxref');
  return offset;
}

function readSection(data: Uint8Array, offset: number, locations: Map<number, Location>): Entries {
  const parser: Parser = { data, at: offset };
  const first = readObject(parser);
  if (isKeyword(first, 'xref')) return readTable(parser, locations);
  const { object } = readIndirect(data, offset, () => null);
  const stream = asEntries(object);
  if (stream?.type !== 'stream') throw new PdfError('no cross-reference section where startxref points');
  readStream(stream, decodeStream(stream, direct) ?? new Uint8Array(), locations);
  return stream;
}

function readTable(parser: Parser, locations: Map<number, Location>): Entries {
  for (;;) {
    const start = readObject(parser);
    if (isKeyword(start, 'trailer')) break;
    const count = readObject(parser);
    if (typeof start !== 'number' || typeof count !== 'number') throw new PdfError('a damaged cross-reference table');
    for (let number = start; number < start + count; number++) {
      const [offset, , kind] = [readObject(parser), readObject(parser), readObject(parser)];
      if (kind === undefined) throw new PdfError('a cross-reference table that ends too early');
      if (isKeyword(kind, 'n') && !locations.has(number)) add(locations, number, { offset: offset as number });
    }
  }
  const trailer = asEntries(readObject(parser) as PdfObject);
  if (!trailer) throw new PdfError('no trailer dictionary');
  return trailer;
}

function readStream(stream: Entries, data: Uint8Array, locations: Map<number, Location>): void {
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = direct.array(stream, 'W') as readonly number[];
  const width = typeWidth + secondWidth + thirdWidth;
  if (!(width > 0 && width < 32)) throw new PdfError('a damaged cross-reference stream');
  const index = direct.array(stream, 'Index') as readonly number[];
  const ranges = index.length > 0 ? index : [0, direct.number(stream, 'Size') ?? 0];
  let at = 0;
  for (let pair = 0; pair + 1 < ranges.length; pair += 2) {
    for (
      let number = ranges[pair]!;
      number < ranges[pair]! + ranges[pair + 1]! && at + width <= data.length;
      number++, at += width
    ) {
      const type = typeWidth === 0 ? 1 : integer(data, at, typeWidth);
      const second = integer(data, at + typeWidth, secondWidth);
      if (locations.has(number)) continue;
      if (type === 1) add(locations, number, { offset: second });
      if (type === 2)
        add(locations, number, { stream: second, index: integer(data, at + typeWidth + secondWidth, thirdWidth) });
    }
  }
}

function add(locations: Map<number, Location>, number: number, location: Location): void {
  if (locations.size >= PDF_LIMITS.objects) throw new PdfError(`more than ${PDF_LIMITS.objects} objects`);
  locations.set(number, location);
}

function integer(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index++) value = value * 256 + data[index]!;
  return value;
}
