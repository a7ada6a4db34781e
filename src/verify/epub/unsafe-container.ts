import type { Host } from '../../host.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { openArchive } from '../zip/open-archive.js';
import { entryBomb } from './rules/entry-bomb.js';
import { entryUnsafe } from './rules/entry-unsafe.js';

/**
 * Why a container must not be given to a program that unpacks it without bounds; undefined when it may. The findings
 * themselves are made by `epub-structure`.
 */
export async function unsafeContainer(file: string, host: Host): Promise<string | undefined> {
  let archive: Archive;
  try {
    archive = await openArchive(file, host);
  } catch (error) {
    if (error instanceof ArchiveError) return undefined;
    throw error;
  }
  archive.close();
  const messages: string[] = [];
  for (const rule of [entryUnsafe, entryBomb]) rule.container?.(archive, ({ message }) => messages.push(message));
  // Of two entries of one name this program may check the one and the reader see the other.
  const names = new Set(archive.entries.map(({ path }) => path));
  if (names.size < archive.entries.length) messages.push('Two files in the container have the same name');
  return messages[0];
}
