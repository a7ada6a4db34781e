import { deflateSync } from 'node:zlib';

/** Where an object lies: at an offset of the file, or at an index of an object stream. */
export interface ObjectPosition {
  readonly number: number;
  readonly offset?: number;
  readonly stream?: number;
  readonly index?: number;
}

interface Trailer {
  readonly root: number;
  readonly info: number | undefined;
  readonly identifier: string;
}

const WIDTH = 8; // one byte of type, five of offset, two of index

/** The cross-reference stream as object `number` at offset `start` (ISO 32000-1 7.5.8). */
export function crossReferenceStream(
  positions: readonly ObjectPosition[],
  number: number,
  start: number,
  trailer: Trailer,
): Uint8Array {
  const table = Buffer.alloc((number + 1) * WIDTH);
  for (const position of [...positions, { number, offset: start }]) {
    const at = position.number * WIDTH;
    if (position.offset !== undefined) {
      table[at] = 1;
      table.writeUIntBE(position.offset, at + 1, 5);
    } else {
      table[at] = 2;
      table.writeUIntBE(position.stream ?? 0, at + 1, 5);
      table.writeUInt16BE(position.index ?? 0, at + 6);
    }
  }
  table.writeUInt16BE(0xffff, 6); // object 0 heads the list of free numbers
  const deflated = deflateSync(table);
  const info = trailer.info === undefined ? '' : `/Info ${trailer.info} 0 R`;
  const dict =
    `<</Type/XRef/Size ${number + 1}/W[1 5 2]/Root ${trailer.root} 0 R${info}` +
    `/ID[<${trailer.identifier}><${trailer.identifier}>]/Filter/FlateDecode/Length ${deflated.length}>>`;
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n${dict}\nstream\n`, 'latin1'),
    deflated,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
