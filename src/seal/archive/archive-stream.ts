import { crc32 } from 'node:zlib';
import type { Files } from '../../host.js';
import type { BagFile } from '../bag-file.js';

/** What the archive forms are told of a bag. */
export interface ArchiveInput {
  /** Base directory. */
  readonly name: string;
  readonly files: readonly BagFile[];
  /** Seconds since 1970, UTC, of every entry. */
  readonly modified: number;
}

/** The bytes of a file of the bag. Throws when they are no longer those that the manifests vouch for. */
export async function* bagFileContent(file: BagFile, files: Files): AsyncGenerator<Uint8Array> {
  if ('bytes' in file.content) {
    yield file.content.bytes;
    return;
  }
  // The digests have been taken; here only a change in the meantime has to be noticed.
  let size = 0;
  let sum = 0;
  for await (const chunk of files.stream(file.content.file) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== file.fixity.size || sum !== file.fixity.crc32) {
    throw new Error(`${file.content.file} changed while it was sealed`);
  }
}
