import { type Command, Option } from 'commander';
import type { Settings } from '../config/settings.js';
import { listOf } from './list.js';

/** Flags that every command on a book understands. */
export interface BookFlags {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly browser?: string;
  readonly theme?: string;
  readonly pageSize?: string;
  readonly imagesDecorative?: boolean;
  readonly target?: readonly string[];
}

/** Adds the flags that every command on a book understands. */
export function addBookOptions(command: Command): Command {
  return command
    .option('--strict', 'treat warnings as errors')
    .option('--theme <name>', 'classic or manual, over book.yaml')
    .option('--page-size <size>', 'a5, 6x9, a4, letter or b5, over book.yaml')
    .option('--images-decorative', 'declare every image without alternative text decorative')
    .addOption(
      new Option('--target <shops>', 'check the EPUB for these, too: apple, google, kindle, kobo, thorium').argParser(
        listOf(['apple', 'google', 'kindle', 'kobo', 'thorium']),
      ),
    )
    .option('--browser <path>', 'the Chrome or Chromium to print with')
    .option('--json', 'write the result as JSON to standard output')
    .option('--quiet', 'no progress and no summary: findings only')
    .option('--verbose', 'every finding, also the many of one kind');
}

/** What the flags say over book.yaml. */
export function settingsOf(flags: BookFlags): Settings {
  return {
    ...(flags.theme && { theme: { name: flags.theme } }),
    ...(flags.pageSize && { page: { size: flags.pageSize } }),
    ...(flags.target && { epub: { targets: flags.target } }),
    ...(flags.imagesDecorative && { text: { imagesDecorative: true } }),
  };
}

/** Adds the flag that asks for reports; its value is a `ReportFlag`. */
export function addReportOption(command: Command): Command {
  return command.option(
    '--report [folder]',
    'also write reports: HTML, JSON, SARIF, JUnit (default: NAME-report in the output folder)',
  );
}

/** True without a folder. */
export type ReportFlag = true | string;
