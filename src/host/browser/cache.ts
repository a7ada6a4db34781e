import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Lectern keeps browsers it has brought: LECTERN_CACHE, else the platform's usual place for caches. */
export function cacheFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (environment.LECTERN_CACHE) return environment.LECTERN_CACHE;
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? homedir(), 'lectern', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lectern');
  return join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
}
