import { type Command, Option } from 'commander';
import type { BuildOptions } from '../../build/options.js';
import type { BuildResult } from '../../model/result.js';
import { buildJson } from '../../report/json.js';
import { addBookOptions, addReportOption, type BookFlags, type ReportFlag, settingsOf } from '../book-options.js';
import { withHost } from '../session.js';
import { showBuild, showOptions } from '../show-build.js';
import { bookFolder } from '../source-lines.js';
import type { Terminal } from '../terminal.js';

interface CheckFlags extends BookFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'junit';
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly report?: ReportFlag;
}

/** `lectern check [path]`. */
export function addCheckCommand(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .description('report the findings in a manuscript without rendering it')
    .argument('[path]', 'book folder, Markdown file, or SUMMARY.md', 'manuscript')
    .addOption(
      new Option('--format <format>', 'form of the findings')
        .choices(['text', 'json', 'sarif', 'junit'])
        .default('text'),
    )
    .option('--fix', 'put right in the manuscript what can be put right safely')
    .option('--dry-run', 'with --fix: show what would be changed, and change nothing');
  addBookOptions(addReportOption(command)).action(async (path: string, flags: CheckFlags) => {
    exit(
      await withHost(flags, async ({ host, terminal, signal }) => {
        const options: BuildOptions = {
          path,
          host,
          signal,
          strict: flags.strict ?? false,
          overrides: settingsOf(flags),
          onProgress: (progress) => terminal.progress(progress),
          ...(flags.report && { report: flags.report }),
        };
        const result = flags.fix || flags.dryRun ? await runFix(options, flags, terminal) : await runCheck(options);
        const format = flags.json ? 'json' : flags.format;
        if (format === 'text') await showBuild(result, showOptions(path, flags), terminal, host);
        else terminal.out(await FORMATS[format](result, await bookFolder(path, host)));
        return result.exitCode;
      }),
    );
  });
}

const FORMATS = {
  json: buildJson,
  async sarif({ diagnostics }: BuildResult, folder: string) {
    const { CATALOGUE } = await import('../../build/catalogue.js');
    const { folderInProject, sarif } = await import('../../report/sarif.js');
    return sarif(diagnostics, CATALOGUE, { folder: folderInProject(folder) });
  },
  async junit({ diagnostics, verifications }: BuildResult) {
    const { junit } = await import('../../report/junit.js');
    return junit(diagnostics, verifications);
  },
};

async function runCheck(options: BuildOptions): Promise<BuildResult> {
  const { examine } = await import('../../build.js');
  return examine(options);
}

async function runFix(options: BuildOptions, flags: CheckFlags, terminal: Terminal): Promise<BuildResult> {
  const { fix } = await import('../../build.js');
  const { fixed, result } = await fix({ ...options, dryRun: flags.dryRun ?? false });
  for (const { diff } of fixed) terminal.err(diff);
  if (!flags.quiet) {
    const did = flags.dryRun ? 'would be changed' : 'changed';
    terminal.err(`${fixed.length} ${fixed.length === 1 ? 'file' : 'files'} ${did}\n`);
  }
  return result;
}
