import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Files } from '../../host.js';
import { BUILD_RECORD, type BuildRecord } from '../records/build-record.js';
import type { OpenedArchive } from './archive-opener.js';

/** Bytes of the build record: far more than any book has files for. */
const MAX_RECORD = 256 * 1024 * 1024;

/** The record of how the book in a bag was built; undefined for a bag of another origin. */
export async function readBuildRecord(bag: OpenedArchive): Promise<BuildRecord | undefined> {
  const stored = bag.entries.find(({ path, kind }) => kind === 'file' && relative(bag, path) === BUILD_RECORD);
  if (!stored || stored.size > MAX_RECORD) return undefined;
  let text = '';
  await bag.read(new Set([stored.path]), async (_path, content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    text = Buffer.concat(chunks).toString('utf8');
  });
  return parseBuildRecord(text);
}

/**
 * Writes files of the bag below a folder. The bag must have passed the bag check; paths are looked at again all the
 * same, because a mistake here would write anywhere.
 *
 * @param place - where a bag path goes, relative to the folder; undefined leaves it in the bag
 */
export async function takeOut(
  bag: OpenedArchive,
  folder: string,
  place: (path: string) => string | undefined,
  files: Files,
): Promise<void> {
  const targets = new Map<string, string>();
  for (const { path, kind } of bag.entries) {
    const target = kind === 'file' ? place(relative(bag, path)) : undefined;
    if (target === undefined) continue;
    if (!isInside(target)) throw new Error(`${JSON.stringify(path)} leads outside the bag`);
    targets.set(path, join(folder, target));
  }
  await bag.read(new Set(targets.keys()), async (path, content) => {
    const target = targets.get(path) as string;
    await files.makeFolder(dirname(target));
    await files.write(target, Readable.from(content, { objectMode: false }));
  });
}

function isInside(path: string): boolean {
  return !/^[A-Za-z]:|\u0000/.test(path) && path.split(/[/\\]/).every((part) => !['', '.', '..'].includes(part));
}

// Archives hold the base directory.
function relative({ form, entries }: OpenedArchive, path: string): string {
  const atTop = form === 'folder' || entries.some((entry) => entry.path === 'bagit.txt');
  return (atTop ? path : path.slice(path.indexOf('/') + 1)).normalize('NFC');
}

/** Undefined for what is no such record: the bag may be anyone's. */
function parseBuildRecord(text: string): BuildRecord | undefined {
  let record: Partial<BuildRecord> | null;
  try {
    record = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'object' && item);
  const isRecord =
    record?.format === 'lectern-build-1' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(record.modified)) &&
    isList(record.files) &&
    isList(record.tools);
  return isRecord ? (record as BuildRecord) : undefined;
}
