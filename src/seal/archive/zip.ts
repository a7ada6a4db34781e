import type { Files } from '../../host.js';
import { type ArchiveInput, bagFileContent } from './archive-stream.js';
import { centralHeader, dosTime, endRecords, localHeader, type ZipEntry } from './zip-records.js';

/**
 * The bag as a ZIP file, as a stream of bytes. Entries are stored, not compressed: the bytes are then the same
 * whatever the version of the compressor, and a damaged archive still gives up every file that is whole.
 */
export async function* zipBag(bag: ArchiveInput, files: Files): AsyncGenerator<Uint8Array> {
  const time = dosTime(bag.modified);
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const file of bag.files) {
    const { size, crc32 } = file.fixity;
    const entry = { name: new TextEncoder().encode(`${bag.name}/${file.path}`), size, crc32, time, offset };
    const header = localHeader(entry);
    yield header;
    yield* bagFileContent(file, files);
    entries.push(entry);
    offset += header.length + size;
  }
  let directory = 0;
  for (const entry of entries) {
    const header = centralHeader(entry);
    directory += header.length;
    yield header;
  }
  yield endRecords(entries.length, directory, offset);
}
