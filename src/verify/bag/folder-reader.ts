import { join } from 'node:path';
import type { Files } from '../../host.js';
import type { BagEntry, BagReader } from './bag-reader.js';
import { checkEntryCount } from './limits.js';

/** A bag as a folder. Links are listed, never followed. */
export async function readFolder(root: string, files: Files): Promise<BagReader> {
  const entries: BagEntry[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const name of await files.list(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const status = await files.status(join(root, path));
      if (!status) continue;
      entries.push({ path, kind: status.kind, size: status.size });
      checkEntryCount(entries.length);
      if (status.kind === 'folder') await visit(path);
    }
  };
  await visit('');
  return {
    form: 'folder',
    entries,
    async read(wanted, handle) {
      for (const { path, kind } of entries) {
        if (kind !== 'file' || !wanted.has(path)) continue;
        await handle(path, files.stream(join(root, path)) as AsyncIterable<Uint8Array>);
      }
    },
  };
}
