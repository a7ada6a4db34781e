import { PDF_LIMITS } from '../file/limits.js';
import { isArray, PdfLimitError, type PdfObject } from '../file/objects.js';
import { isKeyword, type Parser, readObject } from '../file/parser.js';

/** A range covers at most every two-byte code. */
const MAX_CODES = 0x10000;

/** Code → text, from a ToUnicode CMap (ISO 32000-1 §9.10.3). Throws beyond `PDF_LIMITS.codes`. */
export function parseToUnicode(data: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const parser: Parser = { data, at: 0 };
  let operands: PdfObject[] = [];
  let left: number = PDF_LIMITS.codes;
  for (let token = readObject(parser); token !== undefined; token = readObject(parser)) {
    if (isKeyword(token, 'endbfchar')) addCharacters(map, operands);
    else if (isKeyword(token, 'endbfrange')) left = addRanges(map, operands, left);
    else if (!isKeyword(token, 'beginbfchar') && !isKeyword(token, 'beginbfrange')) {
      operands.push(token);
      continue;
    }
    operands = [];
  }
  return map;
}

function addCharacters(map: Map<number, string>, operands: readonly PdfObject[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) map.set(codeOf(operands[at]!), textOf(operands[at + 1]!));
}

function addRanges(map: Map<number, string>, operands: readonly PdfObject[], most: number): number {
  let left = most;
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, target] = [codeOf(operands[at]!), codeOf(operands[at + 1]!), operands[at + 2]!];
    for (let code = first; code <= last && code - first < MAX_CODES; code++) {
      if (left-- === 0) throw new PdfLimitError(`a font that maps more than ${PDF_LIMITS.codes} codes to text`);
      if (isArray(target)) map.set(code, textOf(target[code - first] ?? null));
      else map.set(code, shifted(textOf(target), code - first));
    }
  }
  return left;
}

/** The last code point moves along with the code. */
function shifted(text: string, by: number): string {
  const points = [...text];
  const last = points.pop()?.codePointAt(0) ?? 0;
  return points.join('') + (last + by <= 0x10ffff ? String.fromCodePoint(last + by) : '');
}

function codeOf(object: PdfObject): number {
  return bytesOf(object).reduce((code, byte) => code * 256 + byte, 0);
}

function textOf(object: PdfObject): string {
  const bytes = Buffer.from(bytesOf(object));
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes.readUInt16BE(at));
  return text;
}

function bytesOf(object: PdfObject): Uint8Array {
  return object !== null && typeof object === 'object' && 'type' in object && object.type === 'string'
    ? object.bytes
    : new Uint8Array();
}
