import type { Files } from '../../host.js';
import type { BagFile } from '../bag-file.js';
import { type ArchiveInput, bagFileContent } from './archive-stream.js';
import { gzipMember } from './gzip.js';
import { tarHeader, tarPadding } from './tar-header.js';

/** What gets smaller by compression; the rest is stored, which is ten times as fast. */
const COMPRESSIBLE = /^text\/|[/+](?:json|xml|yaml|javascript|toml)$|^image\/(?:bmp|tiff)$|^font\/(?:ttf|otf)$/;

/** The bag as a gzip-compressed tar file, as a stream of bytes: same order, dates, owners and modes everywhere. */
export async function* tarGzBag(bag: ArchiveInput, files: Files): AsyncGenerator<Uint8Array> {
  for (const { compress, members } of runs(bag.files))
    yield* gzipMember(entries(bag, members, files), compress ? 6 : 0);
  // Two empty records end a tar file (POSIX.1 pax).
  yield* gzipMember(end(), 6);
}

interface Run {
  readonly compress: boolean;
  readonly members: BagFile[];
}

// Neighbours of one kind share a member of the gzip file.
function runs(files: readonly BagFile[]): readonly Run[] {
  const found: Run[] = [];
  for (const file of files) {
    const compress = COMPRESSIBLE.test(file.mediaType);
    const last = found.at(-1);
    if (last?.compress === compress) last.members.push(file);
    else found.push({ compress, members: [file] });
  }
  return found;
}

async function* entries(bag: ArchiveInput, members: readonly BagFile[], files: Files): AsyncGenerator<Uint8Array> {
  for (const file of members) {
    const { size } = file.fixity;
    yield tarHeader({ name: `${bag.name}/${file.path}`, size, modified: bag.modified });
    yield* bagFileContent(file, files);
    yield tarPadding(size);
  }
}

async function* end(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(1024);
}
