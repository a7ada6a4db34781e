import { inflateSync } from 'node:zlib';

/** Code points a font has glyphs for, as sorted, disjoint, inclusive ranges. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/**
 * Reads which characters a font covers from its `cmap` (OpenType 1.9 `cmap`, formats 4 and 12). TrueType, OpenType and
 * WOFF 1 files are read here; WOFF 2 needs fontkit, loaded only then. Throws when the file is no such font.
 */
export async function fontCoverage(bytes: Uint8Array): Promise<Coverage> {
  if (tag(bytes, 0) === 'wOF2') return woff2Coverage(bytes);
  const cmap = table(bytes, 'cmap');
  if (!cmap) throw new Error('the font has no cmap table');
  return cmapCoverage(cmap);
}

/** Whether the font has a table, such as `MATH` or `fvar`. Not for WOFF 2. */
export function hasTable(bytes: Uint8Array, name: string): boolean {
  return table(bytes, name) !== undefined;
}

/** Whether `code` lies in one of the ranges. */
export function covers(coverage: Coverage, code: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle]!;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}

async function woff2Coverage(bytes: Uint8Array): Promise<Coverage> {
  const { create } = await import('fontkit');
  const font = create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('the file holds a font collection');
  return ranges(font.characterSet.filter((code) => code !== 0xffff).sort((a, b) => a - b));
}

function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** A table of a TrueType, OpenType or WOFF 1 font, inflated; undefined when the font lacks it. */
export function table(bytes: Uint8Array, name: string): DataView | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const woff = tag(bytes, 0) === 'wOFF';
  const count = view.getUint16(woff ? 12 : 4);
  for (let index = 0; index < count; index += 1) {
    const entry = woff ? 44 + 20 * index : 12 + 16 * index;
    if (tag(bytes, entry) !== name) continue;
    const offset = view.getUint32(entry + (woff ? 4 : 8));
    const length = view.getUint32(entry + (woff ? 8 : 12));
    const stored = bytes.subarray(offset, offset + length);
    const plain = woff && length < view.getUint32(entry + 12) ? inflateSync(stored) : stored;
    return new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  }
  return undefined;
}

function cmapCoverage(cmap: DataView): Coverage {
  let best: { readonly rank: number; readonly offset: number } | undefined;
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(4 + 8 * index + 4);
    const format = cmap.getUint16(offset);
    const rank = format === 12 ? 2 : format === 4 ? 1 : 0;
    if (rank > (best?.rank ?? 0)) best = { rank, offset };
  }
  if (!best) throw new Error('the font has no Unicode cmap');
  return ranges(best.rank === 2 ? segmentedCodes(cmap, best.offset) : deltaCodes(cmap, best.offset));
}

function segmentedCodes(cmap: DataView, offset: number): number[] {
  const codes: number[] = [];
  const groups = cmap.getUint32(offset + 12);
  for (let group = 0; group < groups; group += 1) {
    const at = offset + 16 + 12 * group;
    const last = Math.min(cmap.getUint32(at + 4), 0x10ffff);
    for (let code = cmap.getUint32(at); code <= last; code += 1) codes.push(code);
  }
  return codes;
}

function deltaCodes(cmap: DataView, offset: number): number[] {
  const codes: number[] = [];
  const segments = cmap.getUint16(offset + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const at = offset + 14 + 2 * segment;
    const last = cmap.getUint16(at);
    const first = cmap.getUint16(at + 2 + 2 * segments);
    const delta = cmap.getUint16(at + 2 + 4 * segments);
    const rangeAt = at + 2 + 6 * segments;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : cmap.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) codes.push(code);
    }
  }
  return codes;
}

function ranges(codes: readonly number[]): Coverage {
  const result: [number, number][] = [];
  for (const code of codes) {
    const open = result.at(-1);
    if (open && code === open[1] + 1) open[1] = code;
    else if (!open || code > open[1]) result.push([code, code]);
  }
  return result;
}
