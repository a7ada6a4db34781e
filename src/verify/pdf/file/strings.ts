import { hexValue } from './characters.js';

/** What a string's syntax gave, and where it ended. */
export interface ScannedString {
  readonly bytes: Uint8Array;
  readonly end: number;
}

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

/** `(…)`, ISO 32000-1 §7.3.4.2. `start` is behind the opening parenthesis. */
export function scanLiteral(data: Uint8Array, start: number): ScannedString {
  const bytes: number[] = [];
  let depth = 1;
  let at = start;
  while (at < data.length) {
    const byte = data[at++]!;
    if (byte === 92) at = scanEscape(data, at, bytes);
    else {
      if (byte === 40) depth += 1;
      else if (byte === 41 && --depth === 0) break;
      bytes.push(byte);
    }
  }
  return { bytes: Uint8Array.from(bytes), end: at };
}

function scanEscape(data: Uint8Array, at: number, bytes: number[]): number {
  const byte = data[at]!;
  if (byte >= 48 && byte <= 55) {
    let end = at;
    let value = 0;
    while (end < at + 3 && data[end]! >= 48 && data[end]! <= 55) value = value * 8 + data[end++]! - 48;
    bytes.push(value & 0xff);
    return end;
  }
  // A line end after the backslash is no part of the string.
  if (byte === 13) return data[at + 1] === 10 ? at + 2 : at + 1;
  if (byte !== 10) bytes.push(ESCAPES[byte] ?? byte);
  return at + 1;
}

/** `<…>`, ISO 32000-1 §7.3.4.3. `start` is behind the opening bracket. */
export function scanHexadecimal(data: Uint8Array, start: number): ScannedString {
  const bytes: number[] = [];
  let high = -1;
  let at = start;
  while (at < data.length) {
    const byte = data[at++]!;
    if (byte === 62) break;
    const value = hexValue(byte);
    if (value < 0) continue;
    if (high < 0) high = value;
    else {
      bytes.push(high * 16 + value);
      high = -1;
    }
  }
  if (high >= 0) bytes.push(high * 16);
  return { bytes: Uint8Array.from(bytes), end: at };
}
