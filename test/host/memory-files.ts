import { Readable } from 'node:stream';
import type { Files, Host } from '../../src/host.js';

/** What a path of the memory holds: text, bytes, or a link to another path. */
export type MemoryEntry = string | Uint8Array | { readonly link: string };

/** A small file system in memory, with links, for tests. Paths are absolute and use `/`. */
export function memoryFiles(entries: Readonly<Record<string, MemoryEntry>>): Files {
  const nodes = new Map(Object.entries(entries));
  const real = (path: string): string => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    let at = '';
    for (const part of parts) {
      at = part === '..' ? at.slice(0, at.lastIndexOf('/')) : `${at}/${part}`;
      const entry = nodes.get(at);
      if (typeof entry === 'object' && 'link' in entry) at = real(entry.link);
    }
    return at || '/';
  };
  const parent = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const direct = (path: string) => {
    const above = parent(path.replace(/\/$/, ''));
    return `${above === '' ? '' : real(above)}/${path.replace(/\/$/, '').slice(above.length + 1)}`;
  };
  const isFolder = (path: string) => path === '/' || [...nodes.keys()].some((key) => key.startsWith(`${path}/`));
  const bytes = (path: string): Buffer => {
    const entry = nodes.get(real(path));
    if (entry === undefined || (typeof entry === 'object' && 'link' in entry)) throw missing(path);
    return Buffer.from(entry as Uint8Array);
  };
  const refuse = () => Promise.reject(new Error('These files are read-only'));
  return {
    read: async (path) => bytes(path),
    stream: (path, range) => Readable.from([bytes(path).subarray(range?.start ?? 0, range?.end)]),
    async status(path) {
      const at = direct(path);
      const entry = nodes.get(at);
      if (entry === undefined) return isFolder(at) ? { kind: 'folder', size: 0 } : undefined;
      if (typeof entry === 'object' && 'link' in entry) return { kind: 'link', size: 0 };
      return { kind: 'file', size: Buffer.from(entry as Uint8Array).length };
    },
    async list(path) {
      const at = real(path) === '/' ? '' : real(path);
      const names = [...nodes.keys()]
        .filter((key) => key.startsWith(`${at}/`))
        .map((key) => key.slice(at.length + 1).split('/')[0]!);
      return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
    },
    async realPath(path) {
      const at = real(path);
      if (!nodes.has(at) && !isFolder(at)) throw missing(path);
      return at;
    },
    write: refuse,
    makeFolder: refuse,
    rename: refuse,
    copy: refuse,
    remove: refuse,
    temporaryFolder: refuse,
  };
}

/** A host with these files, without programs or browsers. */
export function memoryHost(
  entries: Readonly<Record<string, MemoryEntry>>,
  environment: Readonly<Record<string, string | undefined>> = {},
): Host {
  const absent = () => Promise.reject(new Error('There is no such thing in memory'));
  return {
    files: memoryFiles(entries),
    processes: { run: absent, find: async () => undefined },
    browsers: {
      open: absent,
      attempt: absent,
      find: async () => undefined,
      version: async () => undefined,
      close: async () => {},
    },
    environment,
    elapsed: () => 0,
  };
}

function missing(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`ENOENT: no such file, '${path}'`), { code: 'ENOENT' });
}
