import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Host } from '../../host.js';
import { withHost } from '../session.js';

const TEMPLATE = fileURLToPath(new URL('../../../templates/book', import.meta.url));

/** `lectern init [folder]`. */
export function addInitCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('init')
    .description('make a new book that builds cleanly and shows what a manuscript can hold')
    .argument('[folder]', 'folder for the book; files that are there are never overwritten', '.')
    .action(async (folder: string) => {
      exit(
        await withHost({}, async ({ host, terminal }) => {
          const files = await filesBelow(TEMPLATE, '', host);
          const taken = [];
          for (const file of files) if (await host.files.status(join(folder, file))) taken.push(file);
          if (taken.length > 0) {
            terminal.err(`lectern init: ${join(folder, taken[0] as string)} is there already: nothing was written.\n`);
            return 2;
          }
          for (const file of files) await copy(join(TEMPLATE, file), join(folder, file), host);
          const where = folder === '.' ? '' : ` ${folder}`;
          terminal.out(`${files.length} files written. Next: lectern build${where || ' .'}\n`);
          return 0;
        }),
      );
    });
}

async function filesBelow(root: string, folder: string, host: Host): Promise<string[]> {
  const found: string[] = [];
  for (const name of await host.files.list(join(root, folder))) {
    const path = join(folder, name);
    const kind = (await host.files.status(join(root, path)))?.kind;
    found.push(...(kind === 'folder' ? await filesBelow(root, path, host) : [path]));
  }
  return found;
}

async function copy(from: string, to: string, host: Host): Promise<void> {
  await host.files.makeFolder(join(to, '..'));
  await host.files.write(to, await host.files.read(from));
}
