import { type Command, InvalidArgumentError, Option } from 'commander';
import { VALIDATOR_IDS } from '../../build/validator-ids.js';
import { verificationsJson } from '../../report/json.js';
import { formatVerifications } from '../../report/summary.js';
import { formatDiagnostics } from '../../report/text.js';
import { listOf } from '../list.js';
import { withHost } from '../session.js';

interface VerifyFlags {
  readonly validators?: readonly string[];
  readonly builtIn?: boolean;
  readonly require?: readonly string[];
  readonly strict?: boolean;
  readonly maxDocument?: number;
  readonly browser?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** `lectern verify FILE…`. */
export function addVerifyCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('verify')
    .description('check EPUB, PDF and BagIt files, made by Lectern or not, with every validator that is present')
    .argument('<files...>', 'EPUB or PDF files; bags as folders, .zip, .tar or .tar.gz')
    .addOption(new Option('--validators <names>', 'only these validators').argParser(listOf(VALIDATOR_IDS)))
    .option('--built-in', 'only the validators that need nothing else installed')
    .addOption(
      new Option('--require <names>', 'fail unless these ran, e.g. epubcheck,ace,verapdf').argParser(
        listOf(VALIDATOR_IDS),
      ),
    )
    .addOption(
      new Option(
        '--max-document <MiB>',
        'size of one document of an EPUB up to which epubcheck-ts, axe and Ace run (default: 4)',
      ).argParser(mebibytes),
    )
    .option('--strict', 'treat warnings as errors')
    .option('--browser <path>', 'the Chrome or Chromium to check pages with')
    .option('--json', 'write the result as JSON to standard output')
    .option('--quiet', 'no progress')
    .option('--verbose', 'every finding, also the many of one kind')
    .action(async (files: readonly string[], flags: VerifyFlags) => {
      exit(
        await withHost(flags, async ({ host, terminal, signal }) => {
          const { verifyFiles } = await import('../../build/verify-files.js');
          const result = await verifyFiles(files, {
            host,
            signal,
            strict: flags.strict ?? false,
            validators: flags.validators ?? (flags.builtIn ? 'built-in' : 'all'),
            onProgress: (progress) => terminal.progress(progress),
            ...(flags.maxDocument !== undefined && { maxDocument: flags.maxDocument }),
            ...(flags.require && { require: flags.require }),
          });
          if (flags.json) {
            terminal.out(verificationsJson(result));
            return result.exitCode;
          }
          const verbose = flags.verbose ?? false;
          terminal.err(formatDiagnostics(result.diagnostics, { colors: terminal.colors, verbose }));
          terminal.out(formatVerifications(result.verifications, terminal.colors));
          return result.exitCode;
        }),
      );
    });
}

function mebibytes(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1024)) throw new InvalidArgumentError(`Unexpected ${text}, expected a number of MiB.`);
  return Math.round(value * 1024 * 1024);
}
