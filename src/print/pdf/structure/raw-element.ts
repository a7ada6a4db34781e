import { endOfToken } from '../content/operators.js';
import { decodeTextString } from './text-string.js';

/** A structure element as it stands in the file, read without pdf-lib: a large book has hundreds of thousands. */
export interface RawElement {
  readonly type: string;
  readonly page: number;
  readonly kids: readonly RawKid[];
  readonly language: string | undefined;
  readonly alt: string | undefined;
  readonly id: string | undefined;
  /** `/A` as it stands. */
  readonly attributes: string | undefined;
}

/** `page` and `stream` are object numbers; 0 when the file does not say. */
export type RawKid =
  | { readonly kind: 'element'; readonly object: number }
  | { readonly kind: 'content'; readonly mcid: number; readonly page: number; readonly stream: number }
  | { readonly kind: 'annotation'; readonly object: number; readonly page: number };

/** Reads the structure element whose object (`N 0 obj`) starts at `offset`. Throws when it is not one. */
export function readRawElement(file: Buffer, offset: number): RawElement {
  const entries = readEntries(file, file.indexOf('<<', offset));
  const type = entries.get('S');
  if (type === undefined) throw new Error(`No structure element at byte ${offset}`);
  const kids = entries.get('K');
  return {
    type: type.slice(1),
    page: Number.parseInt(entries.get('Pg') ?? '0', 10),
    kids: kids === undefined ? [] : readKids(kids),
    language: decodeTextString(entries.get('Lang')),
    alt: decodeTextString(entries.get('Alt')),
    id: decodeTextString(entries.get('ID')),
    attributes: entries.get('A'),
  };
}

/** Key → value as it stands, of the dictionary that starts at `start`. */
function readEntries(file: Uint8Array, start: number): Map<string, string> {
  const buffer = file as Buffer;
  const entries = new Map<string, string>();
  let at = start + 2;
  for (;;) {
    at = skipSpace(file, at);
    if (file[at] !== 0x2f /* / */) return entries;
    const keyEnd = endOfToken(file, at, 0x2f);
    const valueStart = skipSpace(file, keyEnd);
    const valueEnd = endOfValue(file, valueStart);
    entries.set(buffer.toString('latin1', at + 1, keyEnd), buffer.toString('latin1', valueStart, valueEnd));
    at = valueEnd;
  }
}

function endOfValue(file: Uint8Array, start: number): number {
  const end = endOfToken(file, start, file[start]!);
  // `12 0 R` is three tokens.
  if (isDigit(file[start]!) && file[end] === 0x20 && file[end + 1] === 0x30 && file[end + 3] === 0x52) return end + 4;
  return end;
}

const KID = /(\d+) 0 R|<<([^>]*)>>|(\d+)/g;

function readKids(text: string): RawKid[] {
  const kids: RawKid[] = [];
  for (const [, reference, dict, mcid] of text.matchAll(KID)) {
    if (reference !== undefined) kids.push({ kind: 'element', object: Number(reference) });
    else if (mcid !== undefined) kids.push({ kind: 'content', mcid: Number(mcid), page: 0, stream: 0 });
    else kids.push(readReference(dict!));
  }
  return kids;
}

function readReference(dict: string): RawKid {
  const number = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(dict)?.[1] ?? 0);
  const page = number('Pg');
  if (dict.includes('/OBJR')) return { kind: 'annotation', object: number('Obj'), page };
  return { kind: 'content', mcid: number('MCID'), page, stream: number('Stm') };
}

function skipSpace(file: Uint8Array, start: number): number {
  let at = start;
  while (file[at]! <= 32) at++;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
