import type { Settings } from '../../src/config/index.js';
import type { Manuscript } from '../../src/model/manuscript.js';
import { type ReadOptions, readManuscript } from '../../src/read/index.js';
import { type MemoryEntry, memoryHost } from '../host/memory-files.js';

/** Reads a book whose files are given relative to its folder `/book`; absolute names lie outside. */
export function readMemory(
  files: Readonly<Record<string, MemoryEntry>>,
  options: {
    readonly path?: string;
    readonly overrides?: Settings;
    readonly environment?: Readonly<Record<string, string>>;
    readonly read?: ReadOptions;
  } = {},
): Promise<Manuscript> {
  const entries = Object.entries(files).map(
    ([name, entry]) => [name.startsWith('/') ? name : `/book/${name}`, entry] as const,
  );
  const host = memoryHost(Object.fromEntries(entries), options.environment);
  return readManuscript(options.path ?? '/book', host, options.overrides, options.read);
}

/** Findings as `file:line severity id`, one a line of a golden. */
export function placed(manuscript: Manuscript): readonly string[] {
  return manuscript.diagnostics.map(({ place, severity, id }) => {
    const where = place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '-';
    return `${where} ${severity} ${id}`;
  });
}
