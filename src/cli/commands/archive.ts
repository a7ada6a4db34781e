import { type Command, Option } from 'commander';
import type { ArchiveForm } from '../../build/options.js';
import { VALIDATOR_IDS } from '../../build/validator-ids.js';
import { addBookOptions, addReportOption, type BookFlags, type ReportFlag, settingsOf } from '../book-options.js';
import { listOf } from '../list.js';
import { withHost } from '../session.js';
import { showBuild, showOptions } from '../show-build.js';

const FORMS: readonly ArchiveForm[] = ['folder', 'zip', 'tar.gz'];

interface ArchiveFlags extends BookFlags {
  readonly out: string;
  readonly form: readonly ArchiveForm[];
  readonly require?: readonly string[];
  readonly report?: ReportFlag;
}

/** `lectern archive [path]`. */
export function addArchiveCommand(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('archive')
    .description('build a book and seal it, with its manuscript and records, in a BagIt bag for deposit')
    .argument('[path]', 'book folder, Markdown file, or SUMMARY.md', 'manuscript')
    .option('--out <folder>', 'folder for the results', 'dist')
    .addOption(
      new Option('--form <forms>', 'forms of the bag, separated by commas: folder, zip, tar.gz')
        .argParser(listOf(FORMS))
        .default(['zip'], 'zip'),
    )
    .addOption(new Option('--require <validators>', 'fail unless these ran').argParser(listOf(VALIDATOR_IDS)));
  addBookOptions(addReportOption(command)).action(async (path: string, flags: ArchiveFlags) => {
    exit(
      await withHost(flags, async ({ host, terminal, signal }) => {
        const { build } = await import('../../build.js');
        const built = await build({
          path,
          host,
          signal,
          out: flags.out,
          archive: flags.form,
          strict: flags.strict ?? false,
          overrides: settingsOf(flags),
          onProgress: (progress) => terminal.progress(progress),
          ...(flags.require && { require: flags.require }),
          ...(flags.report && { report: flags.report }),
        });
        await showBuild(built, showOptions(path, flags), terminal, host);
        return built.exitCode;
      }),
    );
  });
}
