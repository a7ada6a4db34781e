import { type Command, Option } from 'commander';
import type { Format } from '../../build/options.js';
import { VALIDATOR_IDS } from '../../build/validator-ids.js';
import { addBookOptions, addReportOption, type BookFlags, type ReportFlag, settingsOf } from '../book-options.js';
import { listOf } from '../list.js';
import { withHost } from '../session.js';
import { showBuild, showOptions } from '../show-build.js';

interface BuildFlags extends BookFlags {
  readonly to: readonly Format[];
  readonly out: string;
  readonly verify: 'all' | 'built-in' | 'none' | readonly string[] | false;
  readonly require?: readonly string[];
  readonly report?: ReportFlag;
  readonly archive?: boolean;
}

/** `lectern build [path]`. */
export function addBuildCommand(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('build')
    .description('build the EPUB and the PDF of a book, verify them, and put them into the output folder')
    .argument('[path]', 'book folder, Markdown file, or SUMMARY.md', 'manuscript')
    .addOption(
      new Option('--to <formats>', 'what to build, separated by commas: epub, pdf')
        .argParser(listOf(['epub', 'pdf']))
        .default(['epub', 'pdf'], 'epub,pdf'),
    )
    .option('--out <folder>', 'folder for the results', 'dist')
    .addOption(
      new Option(
        '--verify <which>',
        'validators to run: all that are present, built-in, none, or names separated by commas',
      )
        .argParser(parseVerify)
        .default('all'),
    )
    .option('--no-verify', 'build only; conformance is then not claimed')
    .addOption(
      new Option('--require <validators>', 'fail unless these ran, e.g. epubcheck,ace,verapdf').argParser(
        listOf(VALIDATOR_IDS),
      ),
    )
    .option('--archive', 'also seal everything in a BagIt bag for deposit');
  addBookOptions(addReportOption(command)).action(async (path: string, flags: BuildFlags) => {
    const result = await withHost(flags, async ({ host, terminal, signal }) => {
      const { build } = await import('../../build.js');
      const built = await build({
        path,
        host,
        signal,
        formats: flags.to,
        out: flags.out,
        strict: flags.strict ?? false,
        verify: flags.verify === false ? 'none' : flags.verify,
        overrides: settingsOf(flags),
        onProgress: (progress) => terminal.progress(progress),
        ...(flags.require && { require: flags.require }),
        ...(flags.report && { report: flags.report }),
        ...(flags.archive && { archive: true }),
      });
      await showBuild(built, showOptions(path, flags), terminal, host);
      return built.exitCode;
    });
    exit(result);
  });
}

function parseVerify(value: string): 'all' | 'built-in' | 'none' | readonly string[] {
  return value === 'all' || value === 'built-in' || value === 'none' ? value : listOf(VALIDATOR_IDS)(value);
}
