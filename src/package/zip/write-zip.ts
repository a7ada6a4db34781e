import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { type DosTime, dosTime, type ZipEntry, type ZipHeader } from './zip-entry.js';
import { centralHeader, endRecords, localHeader } from './zip-records.js';

/** Beyond this a file is stored rather than held in memory to be deflated. */
const LARGEST_DEFLATED = 64 * 1024 * 1024;

/**
 * A ZIP archive in chunks, of any size: ZIP64 records are written where they are needed and only there. Stored files
 * are read twice (once for the checksum that comes before them) and never held in memory. Deflating is done in
 * JavaScript, for the same bytes on every version of Node and every processor.
 */
export async function* zipArchive(entries: Iterable<ZipEntry>, date: Date): AsyncGenerator<Uint8Array> {
  const time = dosTime(date);
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { header, body } = await prepare(entry, offset, time);
    const local = localHeader(header);
    yield local;
    let written = 0;
    for await (const chunk of body) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== header.compressedSize) throw new Error(`${entry.name} changed while it was being packaged`);
    offset += local.length + written;
    directory.push(centralHeader(header));
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  yield endRecords({ entries: directory.length, size, offset });
}

interface PreparedEntry {
  readonly header: ZipHeader;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

async function prepare(entry: ZipEntry, offset: number, time: DosTime): Promise<PreparedEntry> {
  const { name } = entry;
  if (entry.store || entry.size > LARGEST_DEFLATED) {
    const { crc, size } = await checksum(entry);
    return { header: { name, method: 0, crc, size, compressedSize: size, offset, time }, body: entry.open() };
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.open()) chunks.push(chunk);
  const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const deflated = deflateSync(bytes, { level: 9 });
  const sizes = { crc: crc32(bytes), size: bytes.length, compressedSize: deflated.length };
  return { header: { name, method: 8, ...sizes, offset, time }, body: [deflated] };
}

async function checksum(entry: ZipEntry): Promise<{ readonly crc: number; readonly size: number }> {
  let crc = 0;
  let size = 0;
  for await (const chunk of entry.open()) {
    crc = crc32(chunk, crc);
    size += chunk.length;
  }
  return { crc, size };
}
