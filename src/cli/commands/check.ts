import type { Command } from 'commander';
import { examine } from '../../build.js';
import { addBookOptions, type BookFlags, settingsOf } from '../book-options.js';
import { withHost } from '../session.js';
import { showBuild } from '../show-build.js';

/** `lectern check [path]`. */
export function addCheckCommand(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .description('report the findings in a manuscript without rendering it')
    .argument('[path]', 'book folder, Markdown file, or SUMMARY.md', 'manuscript');
  addBookOptions(command).action(async (path: string, flags: BookFlags) => {
    exit(
      await withHost(flags, async ({ host, terminal, signal }) => {
        const result = await examine({
          path,
          host,
          signal,
          strict: flags.strict ?? false,
          overrides: settingsOf(flags),
          onProgress: (progress) => terminal.progress(progress),
        });
        await showBuild(result, { path, json: flags.json ?? false, quiet: flags.quiet ?? false }, terminal, host);
        return result.exitCode;
      }),
    );
  });
}
