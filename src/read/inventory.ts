import { join } from 'node:path';
import type { Files } from '../host.js';
import { isInside } from './inside.js';

/** Files that one walk may find: beyond it the folder is not a manuscript's. */
const MOST_FILES = 200_000;
const DEEPEST = 40;
/** Folders at the top that hold what tools have made. */
const PRODUCED = new Set(['dist', '_book', '_site']);

export interface Inventory {
  /** Every file, as `/`-separated path in NFC, sorted by code unit. */
  readonly paths: ReadonlySet<string>;
  /** The path as the file system spells it. */
  readonly actual: ReadonlyMap<string, string>;
  /** Paths of links that lead out of the folder. */
  readonly outside: ReadonlySet<string>;
  /** The walk ended before every file was seen. */
  readonly truncated: boolean;
}

/** Lists a folder's files, without hidden ones, `node_modules`, produced and ignored folders; links out are only noted. */
export async function takeInventory(root: string, files: Files, ignored: readonly string[]): Promise<Inventory> {
  const actual = new Map<string, string>();
  const outside = new Set<string>();
  let truncated = false;

  const walk = async (folder: string, trail: readonly string[]): Promise<void> => {
    for (const name of await files.list(join(root, folder))) {
      if (actual.size >= MOST_FILES || trail.length > DEEPEST) {
        truncated = true;
        return;
      }
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isHidden(name) || (folder === '' && PRODUCED.has(name))) continue;
      await visit(path, trail);
    }
  };
  const visit = async (path: string, trail: readonly string[]): Promise<void> => {
    const absolute = join(root, path);
    let status = await files.status(absolute);
    let real = absolute;
    if (status?.kind === 'link') {
      real = await files.realPath(absolute).catch(() => '');
      if (real !== '' && !isInside(root, real)) outside.add(path.normalize('NFC'));
      if (real === '' || !isInside(root, real)) return;
      status = await files.status(real);
    }
    if (status?.kind === 'file') actual.set(path.normalize('NFC'), path);
    // A link to a folder above itself would never end.
    if (status?.kind === 'folder' && !ignored.includes(real) && !trail.includes(real))
      await walk(path, [...trail, real]);
  };

  await walk('', [root]);
  const paths = new Set([...actual.keys()].sort((a, b) => (a < b ? -1 : 1)));
  return { paths, actual, outside, truncated };
}

// GitBook keeps its images in a hidden folder.
function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.gitbook') || name === 'node_modules';
}
