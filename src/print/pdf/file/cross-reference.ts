/** Where every object of a file starts. */
export interface CrossReference {
  /** Object number → byte offset of `N 0 obj`; 0 for free numbers. */
  readonly offsets: Float64Array;
  /** Offset of the trailer dictionary. */
  readonly trailer: number;
}

const ENTRY = 20; // bytes, fixed by ISO 32000-1 7.5.4

/**
 * Reads the classic cross-reference table that Chromium writes (one section, no updates; ISO 32000-1 7.5.4).
 * Throws for any other kind of file: only Chromium's output is finished.
 */
export function readCrossReference(bytes: Uint8Array): CrossReference {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keyword = file.lastIndexOf('startxref');
  const start = Number(
    file
      .toString('latin1', keyword + 9, keyword + 40)
      .trim()
      .split(/\s/)[0],
  );
  if (keyword < 0 || file.toString('latin1', start, start + 4) !== 'xref') {
    throw new Error('The browser wrote a PDF without a cross-reference table');
  }
  let at = skipSpace(file, start + 4);
  let offsets: Float64Array = new Float64Array(0);
  while (file[at] !== 0x74 /* t of trailer */) {
    const head = /^(\d+) (\d+)\s*/.exec(file.toString('latin1', at, at + 40));
    if (head === null) throw new Error(`Malformed cross-reference section at byte ${at}`);
    const first = Number(head[1]);
    const count = Number(head[2]);
    at += head[0].length;
    offsets = readSection(file, at, first, count, offsets);
    at = skipSpace(file, at + count * ENTRY);
  }
  return { offsets, trailer: skipSpace(file, at + 'trailer'.length) };
}

function readSection(file: Buffer, at: number, first: number, count: number, known: Float64Array): Float64Array {
  const offsets = new Float64Array(Math.max(known.length, first + count));
  offsets.set(known);
  for (let i = 0; i < count; i++) {
    const entry = at + i * ENTRY;
    if (file[entry + 17] === 0x6e /* n */) offsets[first + i] = decimal(file, entry, 10);
  }
  return offsets;
}

function decimal(file: Buffer, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + (file[i]! - 0x30);
  return value;
}

function skipSpace(file: Buffer, at: number): number {
  let i = at;
  while (i < file.length && file[i]! <= 0x20) i++;
  return i;
}
