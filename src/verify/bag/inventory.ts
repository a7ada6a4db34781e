import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import type { BagEntry, BagReader } from './bag-reader.js';
import { isSafePath } from './safe-path.js';

/** A file of the bag. */
export interface BagFile {
  /** For reading. */
  readonly stored: string;
  readonly size: number;
  /** False for what is there but must not be read: a link, a device, one of two entries of a name. */
  readonly readable: boolean;
}

export interface Inventory {
  /** Base directory with `/` at its end; empty for a folder. */
  readonly base: string;
  /** By path relative to the base directory, NFC (RFC 8493 §6.1.1.3). */
  readonly files: ReadonlyMap<string, BagFile>;
  /** Lower-cased path → path. */
  readonly folded: ReadonlyMap<string, string>;
  readonly hasPayloadFolder: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is in the bag, and what must not be: unsafe paths, links, devices, doubles. Undefined without a base directory. */
export function takeInventory(reader: BagReader): Inventory | undefined {
  const base = reader.form === 'folder' ? '' : baseFolder(reader);
  if (base === undefined) return undefined;
  const files = new Map<string, BagFile>();
  const diagnostics: Diagnostic[] = [];
  let hasPayloadFolder = false;
  for (const { path: stored, kind, size } of reader.entries) {
    const path: string = (stored.startsWith(base) ? stored.slice(base.length) : stored).normalize('NFC');
    if (path.startsWith('data/') || (path === 'data' && kind === 'folder')) hasPayloadFolder = true;
    if (kind === 'folder' && (isSafePath(path) || path === '' || `${path}/` === base)) continue;
    const finding = refuse(path, kind, files.has(path));
    if (finding) diagnostics.push(finding);
    if (isSafePath(path))
      files.set(path, { stored, size: files.get(path)?.size ?? size, readable: finding === undefined });
  }
  const { folded, doubles } = foldCase(files);
  return { base, files, folded, hasPayloadFolder, diagnostics: [...diagnostics, ...doubles] };
}

function refuse(path: string, kind: BagEntry['kind'], known: boolean): Diagnostic | undefined {
  if (!isSafePath(path)) {
    return bagFinding('bag-path-unsafe', `Unexpected entry ${quote(path)}, expected a path inside the bag`);
  }
  if (kind === 'link') return bagFinding('bag-link', `Unexpected link ${quote(path)}, expected a file`);
  if (kind === 'other') return bagFinding('bag-entry-special', `Unexpected ${quote(path)}, expected a plain file`);
  if (!known) return undefined;
  return bagFinding('bag-entry-duplicate', `Unexpected second entry ${quote(path)}, expected every name once`);
}

// The folder that has bagit.txt: the archive itself or its only top folder.
function baseFolder({ entries }: BagReader): string | undefined {
  if (entries.some(({ path }) => path === 'bagit.txt')) return '';
  const tops = new Set(entries.filter(({ path }) => isSafePath(path)).map(({ path }) => path.split('/', 1)[0]));
  const [top] = tops;
  return tops.size === 1 ? `${top}/` : undefined;
}

function foldCase(files: ReadonlyMap<string, BagFile>): { folded: Map<string, string>; doubles: Diagnostic[] } {
  const folded = new Map<string, string>();
  const doubles: Diagnostic[] = [];
  // Ordered, so that a folder and an archive of it are told the same.
  for (const path of [...files.keys()].sort()) {
    const key = path.toLowerCase();
    const other = folded.get(key);
    if (other === undefined) folded.set(key, path);
    else {
      const message = `Unexpected ${quote(path)} beside ${quote(other)}, expected more than a difference in case`;
      doubles.push(bagFinding('bag-path-case', message));
    }
  }
  return { folded, doubles };
}
