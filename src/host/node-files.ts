import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { FileStatus, Files } from '../host.js';
import type { TemporaryFolders } from './temporary-folders.js';

/** The real file system. Errors are Node's own (`code: 'ENOENT'`, …). */
export function nodeFiles(temporary: TemporaryFolders): Files {
  return {
    read: (path) => readFile(path),
    stream: (path, range) =>
      createReadStream(path, {
        highWaterMark: 1 << 18,
        ...(range && { start: range.start, end: range.end - 1 }),
      }),
    status,
    list: async (path) => (await readdir(path)).sort((a, b) => (a < b ? -1 : 1)),
    realPath: (path) => realpath(path),
    async write(path, content) {
      if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
      else await pipeline(content, createWriteStream(path));
    },
    async makeFolder(path) {
      await mkdir(path, { recursive: true });
    },
    rename,
    copy: (from, to) => copyFile(from, to),
    remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
    temporaryFolder: (prefix, parent) => temporary.make(prefix, parent),
  };
}

async function status(path: string): Promise<FileStatus | undefined> {
  try {
    const found = await lstat(path);
    const kind = found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
