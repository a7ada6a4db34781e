import type { Files } from '../host.js';

/** Puts `staged` in the place of `target`. What stood there is moved to `old`, and back when the move fails. */
export async function replace(staged: string, target: string, old: string, files: Files): Promise<void> {
  const occupied = (await files.status(target)) !== undefined;
  if (occupied) await files.rename(target, old);
  try {
    await files.rename(staged, target);
  } catch (error) {
    if (occupied) await files.rename(old, target);
    throw error;
  }
}
