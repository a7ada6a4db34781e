import { execFileSync } from 'node:child_process';

/**
 * First line of what a program on PATH says of its version; undefined when it is not there.
 *
 * @param {string} name
 */
export function versionOf(name) {
  try {
    return execFileSync(name, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      '\n',
      1,
    )[0];
  } catch {
    return undefined;
  }
}
