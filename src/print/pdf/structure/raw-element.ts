import { endOfToken } from '../content/operators.js';
import { decodeTextString } from './text-string.js';

/** A structure element as it stands in the file, read without pdf-lib: a large book has hundreds of thousands. */
export interface RawElement {
  type: string;
  page: number;
  readonly kids: RawKid[];
  language: string | undefined;
  alt: string | undefined;
  id: string | undefined;
  /** `/A` as it stands. */
  attributes: string | undefined;
}

/** `page` and `stream` are object numbers; 0 when the file does not say. */
export type RawKid =
  | { readonly kind: 'element'; readonly object: number }
  | { readonly kind: 'content'; readonly mcid: number; readonly page: number; readonly stream: number }
  | { readonly kind: 'annotation'; readonly object: number; readonly page: number };

/** Reads the structure element whose object (`N 0 obj`) starts at `offset`. Throws when it is not one. */
export function readRawElement(file: Buffer, offset: number): RawElement {
  const element: RawElement = {
    type: '',
    page: 0,
    kids: [],
    language: undefined,
    alt: undefined,
    id: undefined,
    attributes: undefined,
  };
  let at = file.indexOf('<<', offset) + 2;
  for (;;) {
    at = skipSpace(file, at);
    if (file[at] !== 0x2f /* / */) break;
    const keyEnd = endOfToken(file, at, 0x2f);
    const start = skipSpace(file, keyEnd);
    const end = endOfValue(file, start);
    readEntry(element, file, at + 1, keyEnd, start, end);
    at = end;
  }
  if (element.type === '') throw new Error(`No structure element at byte ${offset}`);
  return element;
}

function readEntry(element: RawElement, file: Buffer, key: number, keyEnd: number, start: number, end: number): void {
  const text = () => file.toString('latin1', start, end);
  switch (file.toString('latin1', key, keyEnd)) {
    case 'S':
      element.type = text().slice(1);
      break;
    case 'Pg':
      element.page = readInteger(file, start);
      break;
    case 'K':
      readKids(file, start, end, element.kids);
      break;
    case 'Lang':
      element.language = decodeTextString(text());
      break;
    case 'Alt':
      element.alt = decodeTextString(text());
      break;
    case 'ID':
      element.id = decodeTextString(text());
      break;
    case 'A':
      element.attributes = text();
      break;
  }
}

function endOfValue(file: Buffer, start: number): number {
  const end = endOfToken(file, start, file[start]!);
  return isReference(file, start, end) ? end + 4 : end;
}

// `12 0 R`, of which `end` is the end of the number.
function isReference(file: Buffer, start: number, end: number): boolean {
  return isDigit(file[start]!) && file[end] === 0x20 && file[end + 1] === 0x30 && file[end + 3] === 0x52;
}

function readKids(file: Buffer, start: number, end: number, kids: RawKid[]): void {
  let at = file[start] === 0x5b /* [ */ ? start + 1 : start;
  while (at < end) {
    const byte = file[at]!;
    if (byte <= 32 || byte === 0x5d) {
      at++;
      continue;
    }
    const close = endOfToken(file, at, byte);
    if (byte === 0x3c) kids.push(readReference(file.toString('latin1', at, close)));
    else if (isReference(file, at, close)) kids.push({ kind: 'element', object: readInteger(file, at) });
    else kids.push({ kind: 'content', mcid: readInteger(file, at), page: 0, stream: 0 });
    at = byte !== 0x3c && isReference(file, at, close) ? close + 4 : close;
  }
}

function readReference(dict: string): RawKid {
  const number = (key: RegExp) => Number(key.exec(dict)?.[1] ?? 0);
  const page = number(/\/Pg (\d+)/);
  if (dict.includes('/OBJR')) return { kind: 'annotation', object: number(/\/Obj (\d+)/), page };
  return { kind: 'content', mcid: number(/\/MCID (\d+)/), page, stream: number(/\/Stm (\d+)/) };
}

function readInteger(file: Buffer, start: number): number {
  let value = 0;
  for (let at = start; isDigit(file[at]!); at++) value = value * 10 + file[at]! - 0x30;
  return value;
}

function skipSpace(file: Buffer, start: number): number {
  let at = start;
  while (file[at]! <= 32) at++;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
