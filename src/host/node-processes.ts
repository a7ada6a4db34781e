import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Processes } from '../host.js';

/** More than any validator's report; beyond it the rest is dropped, so that a mad program cannot fill the memory. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Child processes of this machine. */
export function nodeProcesses(environment: Readonly<Record<string, string | undefined>>): Processes {
  return {
    find: (command) => findOnPath(command, environment),
    run: (command, args, options = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, [...args], {
          ...(options.cwd && { cwd: options.cwd }),
          ...(options.signal && { signal: options.signal }),
          env: { ...environment, ...options.environment },
          stdio: ['pipe', 'pipe', 'pipe'],
          windowsHide: true,
        });
        const stdout = collect(child.stdout);
        const stderr = collect(child.stderr);
        child.on('error', reject);
        // A program that never reads its input closes the pipe: no fault of ours.
        child.stdin.on('error', () => {});
        child.on('close', (code) => resolve({ code: code ?? -1, stdout: stdout(), stderr: stderr() }));
        child.stdin.end(options.input ?? '');
      }),
  };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < MAX_OUTPUT) chunks.push(chunk);
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

async function findOnPath(
  command: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  if (isAbsolute(command)) return (await isExecutable(command)) ? command : undefined;
  const extensions = process.platform === 'win32' ? (environment.PATHEXT ?? '.EXE').split(';') : [''];
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    for (const extension of extensions) {
      const candidate = join(folder, command + extension);
      if (folder && (await isExecutable(candidate))) return candidate;
    }
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
