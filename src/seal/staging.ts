import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Files } from '../host.js';
import type { ArchiveInput } from './archive/archive-stream.js';
import { tarGzBag } from './archive/tar-gz.js';
import { zipBag } from './archive/zip.js';
import type { BagFile } from './bag-file.js';
import type { SealedOutput, SealOptions } from './deposit.js';
import { bagTargetOccupied } from './findings.js';
import { replace } from './replace.js';
import { writeArchive, writeFolder } from './write-bag.js';

/** Where a bag grows until it is whole. */
export interface Staging {
  /** Base directory of the folder form, when that is wanted. */
  readonly folder?: string;
  /** Writes what is missing, then moves every form into its place. `generated`: files not yet in the folder. */
  complete(bag: ArchiveInput, generated: readonly BagFile[]): Promise<SealedOutput[]>;
  /** Removes everything that is not in its place. */
  discard(): Promise<void>;
}

/** Refuses targets where something else than an earlier bag stands. */
export async function checkTargets({ folder, zip, tarGz }: SealOptions, files: Files): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const target of [zip, tarGz]) {
    const status = target === undefined ? undefined : await files.status(target);
    if (target !== undefined && status && status.kind !== 'file') found.push(bagTargetOccupied(target));
  }
  const status = folder === undefined ? undefined : await files.status(folder);
  if (folder === undefined || !status) return found;
  const isBag = status.kind === 'folder' && (await files.status(join(folder, 'bagit.txt')))?.kind === 'file';
  const isEmpty = status.kind === 'folder' && (await files.list(folder)).length === 0;
  return isBag || isEmpty ? found : [...found, bagTargetOccupied(folder)];
}

/** Makes room for every form beside its target, so that the last step is a rename within one file system. */
export async function stageTargets(options: SealOptions, name: string, files: Files): Promise<Staging> {
  const rooms: string[] = [];
  const room = async (target: string) => {
    await files.makeFolder(dirname(target));
    const made = await files.temporaryFolder('bag', dirname(target));
    rooms.push(made);
    return made;
  };
  const folder = options.folder === undefined ? undefined : join(await room(options.folder), name);
  if (folder !== undefined) await files.makeFolder(folder);
  return {
    ...(folder !== undefined && { folder }),
    async complete(bag, generated) {
      const ready: [SealedOutput, staged: string, old: string][] = [];
      const archive = async (form: 'zip' | 'tar.gz', target: string, bytes: AsyncIterable<Uint8Array>) => {
        const place = await room(target);
        const staged = join(place, 'archive');
        ready.push([{ form, file: target, ...(await writeArchive(staged, bytes, files)) }, staged, join(place, 'old')]);
      };
      if (folder !== undefined && options.folder !== undefined) {
        const summary = await writeFolder(folder, bag.files, generated, files);
        ready.push([{ form: 'folder', file: options.folder, ...summary }, folder, join(dirname(folder), 'old-bag')]);
      }
      if (options.zip !== undefined) await archive('zip', options.zip, zipBag(bag, files));
      if (options.tarGz !== undefined) await archive('tar.gz', options.tarGz, tarGzBag(bag, files));
      for (const [output, staged, old] of ready) await replace(staged, output.file, old, files);
      return ready.map(([output]) => output);
    },
    async discard() {
      for (const made of rooms) await files.remove(made);
    },
  };
}
