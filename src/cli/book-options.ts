import type { Command } from 'commander';
import type { Settings } from '../config/settings.js';

/** Flags that every command on a book understands. */
export interface BookFlags {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly browser?: string;
  readonly theme?: string;
  readonly pageSize?: string;
  readonly imagesDecorative?: boolean;
}

/** Adds the flags that every command on a book understands. */
export function addBookOptions(command: Command): Command {
  return command
    .option('--strict', 'treat warnings as errors')
    .option('--theme <name>', 'classic or manual, over book.yaml')
    .option('--page-size <size>', 'a5, 6x9, a4, letter or b5, over book.yaml')
    .option('--images-decorative', 'declare every image without alternative text decorative')
    .option('--browser <path>', 'the Chrome or Chromium to print with')
    .option('--json', 'write the result as JSON to standard output')
    .option('--quiet', 'no progress and no summary: findings only');
}

/** What the flags say over book.yaml. */
export function settingsOf(flags: BookFlags): Settings {
  return {
    ...(flags.theme && { theme: { name: flags.theme } }),
    ...(flags.pageSize && { page: { size: flags.pageSize } }),
    ...(flags.imagesDecorative && { text: { imagesDecorative: true } }),
  };
}
