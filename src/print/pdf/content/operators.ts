/**
 * Walks over a content stream operator by operator without making an object for each (ISO 32000-1 7.8.2).
 * `nextOperator` moves on; the fields then describe the operator found.
 */
export interface OperatorCursor {
  readonly bytes: Uint8Array;
  at: number;
  /** The operator's bytes, packed big-endian: see `operatorCode`. */
  operator: number;
  /** Start of the first operand, or of the operator when it has none. */
  start: number;
  /** End of the operator. */
  end: number;
  /** Number of operands; those beyond the first 64 are not kept. */
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const KEPT = 64;

/** `Tj` → its code in `OperatorCursor.operator`. */
export function operatorCode(text: string): number {
  let code = 0;
  for (let i = 0; i < text.length; i++) code = (code << 8) | text.charCodeAt(i);
  return code;
}

const BEGIN_INLINE_IMAGE = operatorCode('BI');

const REGULAR = new Uint8Array(256).fill(1);
for (const byte of [0, 9, 10, 12, 13, 32]) REGULAR[byte] = 0;
for (const char of '()<>[]{}/%') REGULAR[char.charCodeAt(0)] = 0;

export function operatorCursor(bytes: Uint8Array): OperatorCursor {
  return {
    bytes,
    at: 0,
    operator: 0,
    start: 0,
    end: 0,
    count: 0,
    starts: new Int32Array(KEPT),
    ends: new Int32Array(KEPT),
  };
}

/** Moves to the next operator; false at the end of the stream. */
export function nextOperator(cursor: OperatorCursor): boolean {
  const { bytes } = cursor;
  const length = bytes.length;
  let at = cursor.at;
  cursor.count = 0;
  cursor.start = -1;
  while (at < length) {
    const byte = bytes[at]!;
    if (byte <= 32) {
      at++;
      continue;
    }
    if (byte === 0x25 /* % */) {
      at = endOfLine(bytes, at);
      continue;
    }
    if (cursor.start < 0) cursor.start = at;
    const end = endOfToken(bytes, at, byte);
    if (REGULAR[byte] === 1 && !startsNumber(byte) && !isKeywordOperand(bytes, at, end)) {
      finish(cursor, at, end);
      return true;
    }
    if (cursor.count < KEPT) {
      cursor.starts[cursor.count] = at;
      cursor.ends[cursor.count] = end;
    }
    cursor.count++;
    at = end;
  }
  cursor.at = length;
  return false;
}

function finish(cursor: OperatorCursor, start: number, end: number): void {
  const { bytes } = cursor;
  let code = 0;
  for (let i = start; i < end; i++) code = (code << 8) | bytes[i]!;
  cursor.operator = code;
  cursor.end = code === BEGIN_INLINE_IMAGE ? endOfInlineImage(bytes, end) : end;
  cursor.at = cursor.end;
}

/** End of the token that starts at `at` with `byte`: a string, array, dictionary, name, number or operator. */
export function endOfToken(bytes: Uint8Array, at: number, byte: number): number {
  if (byte === 0x28 /* ( */) return endOfLiteral(bytes, at);
  if (byte === 0x3c /* < */) return bytes[at + 1] === 0x3c ? endOfComposite(bytes, at) : bytes.indexOf(0x3e, at) + 1;
  if (byte === 0x5b /* [ */) return endOfComposite(bytes, at);
  let end = at + 1;
  while (end < bytes.length && REGULAR[bytes[end]!] === 1) end++;
  return end;
}

function endOfLiteral(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c /* \ */) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

// Arrays and dictionaries nest, and hold strings with any bytes.
function endOfComposite(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === 0x28) at = endOfLiteral(bytes, at);
    else {
      if (byte === 0x5b || byte === 0x3c) depth++;
      else if (byte === 0x5d || byte === 0x3e) depth--;
      at++;
      if (depth === 0) return at;
    }
  }
  return bytes.length;
}

function endOfLine(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

// `EI` stands after white space and before white space or the end (ISO 32000-1 8.9.7).
function endOfInlineImage(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 2 < bytes.length; at++) {
    if (bytes[at]! > 32 || bytes[at + 1] !== 0x45 || bytes[at + 2] !== 0x49) continue;
    if (at + 3 >= bytes.length || bytes[at + 3]! <= 32) return at + 3;
  }
  return bytes.length;
}

function startsNumber(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

function isKeywordOperand(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  const first = bytes[start];
  if (length === 4)
    return (first === 0x74 && bytes[start + 1] === 0x72) || (first === 0x6e && bytes[start + 1] === 0x75);
  return length === 5 && first === 0x66 && bytes[start + 1] === 0x61;
}
