import type { OperatorCursor } from './operators.js';

/** The number that operand `index` is (ISO 32000-1 7.3.3). */
export function numberOperand(cursor: OperatorCursor, index: number): number {
  return parseNumber(cursor.bytes, cursor.starts[index]!, cursor.ends[index]!);
}

/** The text of operand `index` as it stands in the stream, without the slash for a name. */
export function nameOperand(cursor: OperatorCursor, index: number): string {
  return latin1(cursor.bytes, cursor.starts[index]! + 1, cursor.ends[index]!);
}

/** Whether operand `index` is the name given, without making a string of it. */
export function isNameOperand(cursor: OperatorCursor, index: number, name: string): boolean {
  const { bytes } = cursor;
  const start = cursor.starts[index]! + 1;
  if (cursor.ends[index]! - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** The bytes of operand `index` as text. */
export function rawOperand(cursor: OperatorCursor, index: number): string {
  return latin1(cursor.bytes, cursor.starts[index]!, cursor.ends[index]!);
}

/** A decimal number between two offsets; anything after the number is ignored. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at++;
  let value = 0;
  while (at < end && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) value = value * 10 + (bytes[at++]! - 0x30);
  if (at < end && bytes[at] === 0x2e) {
    let scale = 0.1;
    for (at++; at < end && bytes[at]! >= 0x30 && bytes[at]! <= 0x39; at++) {
      value += (bytes[at]! - 0x30) * scale;
      scale /= 10;
    }
  }
  return negative ? -value : value;
}

/** The codes of a string operand that lie between two offsets (with its delimiters). */
export function stringBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return bytes[start] === 0x28 ? literalBytes(bytes, start + 1, end - 1) : hexBytes(bytes, start + 1, end - 1);
}

function hexBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array((end - start + 1) >> 1);
  let digits = 0;
  for (let at = start; at < end; at++) {
    const digit = HEX[bytes[at]!]!;
    if (digit < 0) continue;
    out[digits >> 1]! |= digits % 2 === 0 ? digit << 4 : digit;
    digits++;
  }
  return digits === out.length * 2 ? out : out.subarray(0, (digits + 1) >> 1);
}

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

function literalBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out: number[] = [];
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 0x5c) {
      out.push(bytes[at]!);
      continue;
    }
    const next = bytes[++at]!;
    if (next >= 0x30 && next <= 0x37) {
      let value = next - 0x30;
      for (let i = 0; i < 2 && bytes[at + 1]! >= 0x30 && bytes[at + 1]! <= 0x37; i++)
        value = value * 8 + bytes[++at]! - 0x30;
      out.push(value & 255);
    } else if (next !== 10 && next !== 13) out.push(ESCAPES[next] ?? next);
  }
  return Uint8Array.from(out);
}

/** Value of a hexadecimal digit by its byte; -1 for any other byte. */
export const HEX: Int8Array = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++) {
  HEX['0123456789abcdef'.charCodeAt(i)] = i;
  HEX['0123456789ABCDEF'.charCodeAt(i)] = i;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
