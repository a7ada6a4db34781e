import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '..', '..', 'lib', 'cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the process as soon as it has said `at` on stderr. */
  readonly at?: string;
  readonly act?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Called with the process at once. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the compiled command line as a user does, without a terminal and with nothing to read. */
export function runLectern(args: readonly string[], { cwd, environment, at, act, started }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started?.((signal) => child.kill(signal));
    let stdout = '';
    let stderr = '';
    let told = false;
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
      if (told || at === undefined || !stderr.includes(at)) return;
      told = true;
      act?.((signal) => child.kill(signal));
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
