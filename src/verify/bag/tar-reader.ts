import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import type { Files } from '../../host.js';
import type { BagEntry, BagReader } from './bag-reader.js';
import { checkEntryCount, checkExpansion } from './limits.js';
import { asDamage } from './zip-reader.js';

/** A bag as a tar file, compressed by gzip or not: read from front to back for every pass. */
export async function readTar(path: string, size: number, compressed: boolean, files: Files): Promise<BagReader> {
  const entries: BagEntry[] = [];
  const source = { path, size, compressed, files };
  await eachMember(source, async (entry, member) => {
    entries.push(entry);
    checkEntryCount(entries.length);
    member.resume();
  });
  return {
    form: compressed ? 'tar.gz' : 'tar',
    entries,
    read: (wanted, visit) =>
      eachMember(source, async (entry, member) => {
        if (entry.kind === 'file' && wanted.has(entry.path)) await visit(entry.path, member);
        else member.resume();
      }),
  };
}

interface TarSource {
  readonly path: string;
  readonly size: number;
  readonly compressed: boolean;
  readonly files: Files;
}

/** tar-stream’s own type says nothing of the chunks. */
interface Member extends AsyncIterable<Uint8Array> {
  readonly header: Header;
  resume(): unknown;
}

async function eachMember(
  { path, size, compressed, files }: TarSource,
  visit: (entry: BagEntry, member: Member) => Promise<void>,
): Promise<void> {
  const tar = extract();
  const guard = growth(size);
  const flow = pipeline(
    compressed ? [files.stream(path), createGunzip(), guard, tar] : [files.stream(path), guard, tar],
  );
  // What fails on one side is handed to the other; the walk knows its own reasons besides.
  const walk = (async () => {
    for await (const member of tar as AsyncIterable<Member>) await visit(entryOf(member), member);
  })();
  const [walked, flowed] = await Promise.allSettled([walk, flow]);
  const failed = walked.status === 'rejected' ? walked : flowed;
  if (failed.status === 'rejected') throw asDamage(failed.reason);
}

function entryOf({ header }: Member): BagEntry {
  const path = header.name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const size = header.size ?? 0;
  if (header.type === 'directory') return { path: path === '.' ? '' : path, kind: 'folder', size: 0 };
  if (header.type === 'symlink' || header.type === 'link') return { path, kind: 'link', size: 0 };
  return { path, kind: header.type === 'file' || header.type === 'contiguous-file' ? 'file' : 'other', size };
}

function growth(packed: number): Transform {
  let unpacked = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length;
      try {
        checkExpansion(packed, unpacked);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
