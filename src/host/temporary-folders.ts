import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeBrowserSocket } from './browser-sockets.js';

export interface TemporaryFolders {
  make(prefix: string, parent?: string): Promise<string>;
  removeAll(): void;
}

/**
 * Folders that never outlive their process. Each name carries the process id, so that what a killed process
 * left behind is recognised and swept away by the next one that works in the same place.
 */
export function temporaryFolders(): TemporaryFolders {
  const made = new Set<string>();
  const swept = new Set<string>();
  const removeAll = () => {
    for (const folder of made) {
      removeBrowserSocket(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    made.clear();
    process.off('exit', removeAll);
  };
  return {
    removeAll,
    async make(prefix, parent = tmpdir()) {
      if (!swept.has(parent)) {
        swept.add(parent);
        await sweep(parent);
      }
      const folder = await mkdtemp(join(parent, `.lectern-${process.pid}-${prefix}-`));
      // Once is enough, however many folders and hosts there are.
      if (made.size === 0) process.on('exit', removeAll);
      made.add(folder);
      return folder;
    },
  };
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^\.lectern-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await removeOwn(join(parent, name));
  }
}

/** What another user left behind is that user's to sweep. */
async function removeOwn(folder: string): Promise<void> {
  removeBrowserSocket(folder);
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
