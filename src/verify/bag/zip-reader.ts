import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { Host } from '../../host.js';
import { HostReader } from '../zip/random-access.js';
import { type BagEntry, type BagReader, DamagedArchive } from './bag-reader.js';
import { checkEntryCount, checkExpansion } from './limits.js';

const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** A bag as a ZIP file, ZIP64 included. Checked and streamed entry by entry, never unpacked to disk. */
export async function readZip(path: string, size: number, host: Host): Promise<BagReader> {
  const zip = await guarded(() =>
    // Names are decoded below: yauzl gives up on the first bad one, we name them all.
    fromRandomAccessReaderPromise(new HostReader(path, host), size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    }),
  );
  const found = await guarded(() => list(zip));
  checkOverlap(found.map(({ entry }) => entry));
  checkExpansion(
    size,
    found.reduce((sum, { size: bytes }) => sum + bytes, 0),
  );
  return {
    form: 'zip',
    entries: found.map(({ path, kind, size }) => ({ path, kind, size })),
    async read(wanted, visit) {
      for (const { path, kind, entry } of found) {
        if (kind !== 'file' || !wanted.has(path)) continue;
        await checkLocalName(zip, entry, path);
        const content = await guarded(() => zip.openReadStreamPromise(entry));
        await visit(path, guardedContent(content));
      }
    },
  };
}

async function list(zip: ZipFile): Promise<(BagEntry & { readonly entry: Entry })[]> {
  const found: (BagEntry & { readonly entry: Entry })[] = [];
  for await (const entry of zip.eachEntry()) {
    checkEntryCount(found.length);
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    found.push({ path: name.replace(/\/$/, ''), kind: kindOf(entry, name), size: entry.uncompressedSize, entry });
  }
  return found;
}

function kindOf(entry: Entry, name: string): BagEntry['kind'] {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type === SYMBOLIC_LINK) return 'link';
  if (entry.isEncrypted()) return 'other';
  return name.endsWith('/') ? 'folder' : 'file';
}

// Entries that share bytes are how a small file unpacks to an enormous one.
function checkOverlap(entries: readonly Entry[]): void {
  const ordered = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of ordered) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new DamagedArchive('bag-archive-bomb', 'its entries overlap');
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameRaw.length + entry.compressedSize;
  }
}

// Programs that unpack from the front see this name, the others the one in the directory.
async function checkLocalName(zip: ZipFile, entry: Entry, path: string): Promise<void> {
  const local = await guarded(() => zip.readLocalFileHeaderPromise(entry));
  if (Buffer.compare(local.fileName, entry.fileNameRaw) !== 0) {
    throw new DamagedArchive('bag-archive-damaged', `${JSON.stringify(path)} has another name at its content`);
  }
}

async function guarded<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw asDamage(error);
  }
}

async function* guardedContent(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw asDamage(error);
  }
}

/** Faults of the file system are no fault of the archive. */
export function asDamage(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DamagedArchive || 'syscall' in error) return error;
  return new DamagedArchive('bag-archive-damaged', error.message, error);
}
