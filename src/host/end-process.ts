import type { ChildProcess } from 'node:child_process';

/**
 * Ends a program at once, also one that is stopped, with everything in its process group: a script's Java, a browser's
 * many processes. It must have been started `detached`, as the head of a group of its own.
 */
export function endProcess(child: ChildProcess): void {
  if (child.pid !== undefined && process.platform !== 'win32') {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
  }
  child.kill('SIGKILL');
}
