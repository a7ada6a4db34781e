import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import type { Host } from '../../host.js';
import { type Archive, type ArchiveEntry, ArchiveError } from './archive.js';
import { HostReader } from './random-access.js';

/** More files than any publication has; a directory of millions would only fill the memory. */
const MAX_ENTRIES = 200_000;
const STORED = 0;
const DEFLATED = 8;

/** Opens a ZIP file by its central directory. Rejects with an `ArchiveError` when there is no readable one. */
export async function openArchive(file: string, host: Host): Promise<Archive> {
  const status = await host.files.status(await host.files.realPath(file));
  const zip = await opened(file, status?.size ?? 0, host);
  const raw = await readDirectory(zip);
  const entries = raw.map(describe).filter(({ path }) => !path.endsWith('/'));
  const byPath = new Map<string, ArchiveEntry>();
  for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
  const source = new Map(raw.map((entry) => [entry.relativeOffsetOfLocalHeader, entry]));
  return {
    entries,
    find: (path) => byPath.get(path),
    read: (entry, limit) => unpack(zip, source.get(entry.offset)!, limit),
    check: (entry, limit) => checkSum(zip, source.get(entry.offset)!, limit),
    close: () => zip.close(),
  };
}

async function opened(file: string, size: number, host: Host): Promise<ZipFile> {
  try {
    // Names are decoded here: yauzl would stop at the first unsafe one, and each of them is to be reported.
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
    return await fromRandomAccessReaderPromise(new HostReader(file, host), size, options);
  } catch (cause) {
    throw new ArchiveError((cause as Error).message, { cause });
  }
}

async function readDirectory(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw new ArchiveError(`${zip.entryCount} entries, more than ${MAX_ENTRIES}`);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw new ArchiveError((cause as Error).message, { cause });
  }
  return entries;
}

function describe(entry: Entry): ArchiveEntry {
  return {
    path: entry.fileNameRaw.toString('utf8'),
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    stored: entry.compressionMethod === STORED,
    encrypted: entry.isEncrypted(),
    dataDescriptor: (entry.generalPurposeBitFlag & 0x8) !== 0,
    offset: entry.relativeOffsetOfLocalHeader,
  };
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of contentOf(zip, entry, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function checkSum(zip: ZipFile, entry: Entry, limit: number): Promise<void> {
  let sum = 0;
  for await (const chunk of contentOf(zip, entry, limit)) sum = crc32(chunk, sum);
  if (sum !== entry.crc32) throw new ArchiveError('content that does not agree with its checksum');
}

async function* contentOf(zip: ZipFile, entry: Entry, limit: number): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new ArchiveError('encrypted');
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new ArchiveError(`compression method ${entry.compressionMethod}`);
  if (entry.uncompressedSize > limit) throw new ArchiveError(`${entry.uncompressedSize} bytes, more than ${limit}`);
  try {
    // yauzl ends the stream with an error as soon as there are more bytes than declared.
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    throw new ArchiveError((cause as Error).message, { cause });
  }
}
