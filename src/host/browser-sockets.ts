import { readlinkSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of the folders in which Chromium and Chrome keep the socket of a running browser. */
const FOLDER = /^(?:org\.chromium|com\.google)\.[\w.]+$/;

/**
 * Removes what a browser that has ended left behind beside its profile: a folder with its socket, which only a link in
 * the profile leads to. `profile`: any folder; one that is no profile has no such link.
 */
export function removeBrowserSocket(profile: string): void {
  try {
    const folder = dirname(readlinkSync(join(profile, 'SingletonSocket')));
    if (!FOLDER.test(basename(folder))) return;
    for (const name of ['SingletonSocket', 'SingletonCookie']) unlinkSync(join(folder, name));
    rmdirSync(folder);
  } catch {
    // There is no link, or the browser has put away its own: nothing to do.
  }
}
