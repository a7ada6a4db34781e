import { execFileSync } from 'node:child_process';
import { ALL_MANDATORY } from './shared.js';

/**
 * Whether a program is there that only tests need; says so when it is not. Its absence fails the tests where everything
 * is mandatory.
 *
 * @param probe arguments with which it does nothing and ends
 */
export function hasTool(tool: string, ...probe: readonly string[]): boolean {
  try {
    execFileSync(tool, probe, { stdio: 'ignore' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return true;
    process.stderr.write(`No ${tool}: what needs it is not tested.\n`);
    return ALL_MANDATORY;
  }
}
