import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Fixity } from './bag-file.js';

/** Digests of bytes in memory. */
export function fixityOf(bytes: Uint8Array): Fixity {
  const meter = fixityMeter();
  meter.add(bytes);
  return meter.result();
}

/** Gathers all digests of a file in one pass over its bytes. */
export function fixityMeter(): { add(chunk: Uint8Array): void; result(): Fixity } {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  let size = 0;
  let sum = 0;
  return {
    add(chunk) {
      sha256.update(chunk);
      sha512.update(chunk);
      sum = crc32(chunk, sum);
      size += chunk.length;
    },
    result: () => ({ size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), crc32: sum }),
  };
}
