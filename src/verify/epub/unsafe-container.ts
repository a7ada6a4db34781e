import type { Host } from '../../host.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { openArchive } from '../zip/open-archive.js';
import { entryBomb } from './rules/entry-bomb.js';
import { entryDuplicate } from './rules/entry-duplicate.js';
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
  for (const rule of [entryUnsafe, entryBomb, entryDuplicate])
    rule.container?.(archive, ({ message }) => messages.push(message));
  return messages[0];
}
