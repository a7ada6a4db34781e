import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Processes } from '../host.js';
import { runProcess } from './run-process.js';

/** Child processes of this machine. */
export function nodeProcesses(environment: Readonly<Record<string, string | undefined>>): Processes {
  return {
    find: (command) => findOnPath(command, environment),
    run: (command, args, options) =>
      runProcess(command, args, { ...options, environment: { ...environment, ...options.environment } }),
  };
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
