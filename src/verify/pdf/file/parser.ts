import { hexValue, isDelimiter, isSpace } from './characters.js';
import { PDF_LIMITS } from './limits.js';
import { type PdfDictionary, PdfError, PdfLimitError, type PdfObject } from './objects.js';
import { scanHexadecimal, scanLiteral } from './strings.js';

/** Reads objects one after the other from bytes. Lives as long as one stream or one object is read. */
export interface Parser {
  /** Position of the next byte; may be set. */
  at: number;
  readonly data: Uint8Array;
}

/** Deeper nesting would exhaust the stack. */
const MAX_DEPTH = 200;

/** The next object or keyword; undefined at the end of the data. */
export function readObject(parser: Parser, depth = 0): PdfObject | undefined {
  if (depth > MAX_DEPTH) throw new PdfError(`objects nested deeper than ${MAX_DEPTH}`);
  skipSpace(parser);
  const { data, at } = parser;
  if (at >= data.length) return undefined;
  const byte = data[at]!;
  if (byte === 47) return { type: 'name', value: readName(parser) };
  if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 43 || byte === 46) return readNumber(parser);
  if (byte === 40) return stringAt(parser, scanLiteral(data, at + 1));
  if (byte === 60)
    return data[at + 1] === 60 ? readDictionary(parser, depth) : stringAt(parser, scanHexadecimal(data, at + 1));
  if (byte === 91) return readArray(parser, depth);
  return readKeyword(parser);
}

/** Moves to the next byte that is neither white space nor comment. */
export function skipSpace(parser: Parser): void {
  const { data } = parser;
  let { at } = parser;
  for (; at < data.length; at++) {
    if (data[at] === 37) while (at < data.length && data[at] !== 10 && data[at] !== 13) at++;
    else if (!isSpace(data[at]!)) break;
  }
  parser.at = at;
}

function stringAt(parser: Parser, { bytes, end }: { bytes: Uint8Array; end: number }): PdfObject {
  parser.at = end;
  return { type: 'string', bytes };
}

function readName(parser: Parser): string {
  const { data } = parser;
  const start = ++parser.at;
  const end = wordEnd(data, start);
  parser.at = end;
  const text = Buffer.from(data.buffer, data.byteOffset + start, end - start).toString('utf8');
  if (!text.includes('#')) return text;
  const bytes: number[] = [];
  for (let at = start; at < end; at++) {
    const high = data[at] === 35 ? hexValue(data[at + 1] ?? 0) : -1;
    const low = high < 0 ? -1 : hexValue(data[at + 2] ?? 0);
    if (low < 0) bytes.push(data[at]!);
    else {
      bytes.push(high * 16 + low);
      at += 2;
    }
  }
  return Buffer.from(bytes).toString('utf8');
}

function wordEnd(data: Uint8Array, start: number): number {
  let end = start;
  while (end < data.length && !isSpace(data[end]!) && !isDelimiter(data[end]!)) end++;
  return end;
}

/** By hand: content streams are mostly numbers, and this is what checking a book spends its time on. */
function readNumber(parser: Parser): number {
  const { data } = parser;
  let { at } = parser;
  const sign = data[at] === 45 ? -1 : 1;
  let value = 0;
  let scale = 0;
  for (; at < data.length && !isSpace(data[at]!) && !isDelimiter(data[at]!); at++) {
    const digit = data[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      scale *= 10;
    } else if (data[at] === 46 && scale === 0) scale = 1;
  }
  parser.at = at;
  return (sign * value) / (scale || 1);
}

function readKeyword(parser: Parser): PdfObject {
  const { data, at } = parser;
  // A stray delimiter is a token of its own, so that reading always moves on.
  const end = isDelimiter(data[at]!) ? at + 1 : wordEnd(data, at);
  parser.at = end;
  let value = '';
  // ISO 32000-1 Annex C: no keyword is longer than a name may be.
  for (let index = at; index < end && index < at + 127; index++) value += String.fromCharCode(data[index]!);
  if (value === 'true') return true;
  if (value === 'false') return false;
  return value === 'null' ? null : { type: 'keyword', value };
}

function readArray(parser: Parser, depth: number): readonly PdfObject[] {
  parser.at += 1;
  const items: PdfObject[] = [];
  for (;;) {
    const item = readObject(parser, depth + 1);
    if (item === undefined || isKeyword(item, ']')) return items;
    pushOrRefer(items, item);
  }
}

function readDictionary(parser: Parser, depth: number): PdfDictionary {
  parser.at += 2;
  const items: PdfObject[] = [];
  for (;;) {
    const item = readObject(parser, depth + 1);
    if (item === undefined) break;
    if (isKeyword(item, '>')) {
      parser.at += 1;
      break;
    }
    pushOrRefer(items, item);
  }
  const entries = new Map<string, PdfObject>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    if (key !== null && typeof key === 'object' && 'type' in key && key.type === 'name')
      entries.set(key.value, items[index + 1]!);
  }
  return { type: 'dictionary', entries };
}

/** `12 0 R` arrives as two numbers and a keyword. */
function pushOrRefer(items: PdfObject[], item: PdfObject): void {
  const number = items.at(-2);
  const generation = items.at(-1);
  if (isKeyword(item, 'R') && typeof number === 'number' && typeof generation === 'number') {
    items.length -= 2;
    items.push({ type: 'reference', number, generation });
  } else if (items.length < PDF_LIMITS.items) items.push(item);
  else throw new PdfLimitError(`an array or dictionary of more than ${PDF_LIMITS.items} items`);
}

/** Whether an object is that keyword. */
export function isKeyword(object: PdfObject | undefined, value: string): boolean {
  return (
    object !== null &&
    typeof object === 'object' &&
    'type' in object &&
    object.type === 'keyword' &&
    object.value === value
  );
}
