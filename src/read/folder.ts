import { join } from 'node:path';
import type { Host } from '../host.js';
import { isInside } from './inside.js';
import { type Inventory, takeInventory } from './inventory.js';

/** The manuscript's folder: the only files the read stage knows. */
export interface Folder extends Inventory {
  /** Absolute, links resolved. */
  readonly root: string;
  /** The bytes of a manuscript path; undefined when it does not exist or lies outside after all. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Absolute file of a manuscript path, verified at this moment to lie inside; undefined otherwise. */
  locate(path: string): Promise<{ readonly file: string; readonly size: number } | undefined>;
  /** Every file located so far, by manuscript path: what took part in the book. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Takes stock of a folder. `ignored` are absolute folders that hold no part of the manuscript (the output). */
export async function openFolder(root: string, host: Host, ignored: readonly string[]): Promise<Folder> {
  const files = host.files;
  const realRoot = await files.realPath(root);
  const inventory = await takeInventory(realRoot, files, ignored);
  const taken = new Map<string, string>();
  const locate: Folder['locate'] = async (path) => {
    const actual = inventory.actual.get(path);
    if (actual === undefined) return undefined;
    // Asked again at the moment of use: a link may have been changed since.
    const file = await files.realPath(join(realRoot, actual));
    if (!isInside(realRoot, file)) return undefined;
    const status = await files.status(file);
    if (status?.kind !== 'file') return undefined;
    taken.set(path, file);
    return { file, size: status.size };
  };
  return {
    ...inventory,
    root: realRoot,
    locate,
    taken,
    read: async (path) => {
      const located = await locate(path);
      return located && files.read(located.file);
    },
  };
}
