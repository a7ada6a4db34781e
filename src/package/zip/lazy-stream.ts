import { Readable } from 'node:stream';
import type { Host } from '../../host.js';

/** A stream of a file that is opened only when first read, so that thousands do not hold thousands of descriptors. */
export function lazyStream(file: string, host: Host): Readable {
  return Readable.from(
    (async function* () {
      yield* host.files.stream(file);
    })(),
    { objectMode: false },
  );
}
