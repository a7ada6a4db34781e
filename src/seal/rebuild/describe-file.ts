import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Files } from '../../host.js';
import type { OpenArchive } from './archive-opener.js';
import type { DescribedFile, PublicationPart } from './described-file.js';
import { epubParts } from './epub-parts.js';
import { pdfParts } from './pdf-parts.js';

/** Size and digest of a file, read as a stream. */
export async function describeFile(path: string, files: Files): Promise<DescribedFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of files.stream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { name: basename(path).normalize('NFC'), size, sha256: hash.digest('hex') };
}

/** The parts of an EPUB or PDF; undefined for other files. */
export async function describeParts(
  path: string,
  open: OpenArchive,
  files: Files,
): Promise<readonly PublicationPart[] | undefined> {
  if (/\.epub$/i.test(path)) return epubParts(path, open);
  return /\.pdf$/i.test(path) ? pdfParts(await files.read(path)) : undefined;
}
