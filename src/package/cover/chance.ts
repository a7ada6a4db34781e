import { createHash } from 'node:crypto';

/** Numbers from 0 to below 1 that look random but follow from `seed`: the same book, the same cover. */
export function chanceFrom(seed: string): () => number {
  let bytes = createHash('sha256').update(seed).digest();
  let at = 0;
  return () => {
    if (at + 4 > bytes.length) {
      bytes = createHash('sha256').update(bytes).digest();
      at = 0;
    }
    const value = bytes.readUInt32BE(at) / 2 ** 32;
    at += 4;
    return value;
  };
}
