import type { Resolve } from './access.js';
import { PdfError, type PdfObject } from './objects.js';
import { isKeyword, type Parser, readObject, skipSpace } from './parser.js';

/**
 * Reads `12 0 obj … endobj` at an offset. `resolve` is asked for a stream's length when that is a reference, `spend` is
 * told how many bytes were looked at, whatever came of it.
 */
export function readIndirect(
  data: Uint8Array,
  offset: number,
  resolve: Resolve,
  spend: (bytes: number) => void = () => {},
): { readonly number: number; readonly object: PdfObject } {
  const parser: Parser = { data, at: offset };
  try {
    return readAt(parser, resolve);
  } finally {
    spend(parser.at - offset);
  }
}

function readAt(parser: Parser, resolve: Resolve): { readonly number: number; readonly object: PdfObject } {
  const offset = parser.at;
  const number = readObject(parser);
  const generation = readObject(parser);
  if (typeof number !== 'number' || typeof generation !== 'number' || !isKeyword(readObject(parser), 'obj'))
    throw new PdfError(`no object at byte ${offset}`);
  const object = readValue(parser);
  if (object === null || typeof object !== 'object' || !('type' in object) || object.type !== 'dictionary')
    return { number, object };
  skipSpace(parser);
  const stream = readData(parser, resolve(object.entries.get('Length')));
  return { number, object: stream ? { type: 'stream', entries: object.entries, data: stream } : object };
}

/** A value that may itself be a reference (`5 0 obj 6 0 R endobj`). */
function readValue(parser: Parser): PdfObject {
  const first = readObject(parser) ?? null;
  if (typeof first !== 'number') return first;
  const { at } = parser;
  const second = readObject(parser);
  if (typeof second === 'number' && isKeyword(readObject(parser), 'R'))
    return { type: 'reference', number: first, generation: second };
  parser.at = at;
  return first;
}

function readData(parser: Parser, length: PdfObject): Uint8Array | undefined {
  const { data, at } = parser;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
  if (bytes.toString('latin1', at, at + 6) !== 'stream') return undefined;
  // ISO 32000-1 §7.3.8.1: the keyword is followed by CR LF or LF.
  let start = at + 6;
  if (data[start] === 13) start += 1;
  if (data[start] === 10) start += 1;
  if (typeof length === 'number' && /^\s*endstream/.test(bytes.toString('latin1', start + length, start + length + 14)))
    return data.subarray(start, start + length);
  const end = bytes.indexOf('endstream', start);
  parser.at = end < 0 ? data.length : end;
  if (end < 0) throw new PdfError('a stream without an end: the file is cut off');
  return data.subarray(start, end);
}
