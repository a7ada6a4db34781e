import type { Files } from '../../host.js';
import type { BagFile } from '../bag-file.js';
import { fixityMeter } from '../fixity.js';

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
  const meter = fixityMeter();
  for await (const chunk of files.stream(file.content.file) as AsyncIterable<Uint8Array>) {
    meter.add(chunk);
    yield chunk;
  }
  if (meter.result().sha512 !== file.fixity.sha512) throw new Error(`${file.content.file} changed while it was sealed`);
}
