import { relative } from 'node:path';
import type { Host } from '../host.js';
import type { BuildResult } from '../model/result.js';
import { buildJson } from '../report/json.js';
import { formatSummary } from '../report/summary.js';
import { formatDiagnostics } from '../report/text.js';
import type { BookFlags } from './book-options.js';
import { sourceLines } from './source-lines.js';
import type { Terminal } from './terminal.js';

export interface ShowOptions {
  /** The book's path as the user gave it. */
  readonly path: string;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Every finding, also the many of one kind. */
  readonly verbose: boolean;
}

/** How the flags say a result is shown. */
export function showOptions(path: string, { json, quiet, verbose }: BookFlags): ShowOptions {
  return { path, json: json ?? false, quiet: quiet ?? false, verbose: verbose ?? false };
}

/** Shows a build: findings to stderr, the summary to stdout; with `--json` one JSON document to stdout instead. */
export async function showBuild(
  result: BuildResult,
  options: ShowOptions,
  terminal: Terminal,
  host: Host,
): Promise<void> {
  if (options.json) {
    terminal.out(buildJson(result));
    return;
  }
  const lines = await sourceLines(result.diagnostics, options.path, host);
  terminal.err(formatDiagnostics(result.diagnostics, { colors: terminal.colors, lines, verbose: options.verbose }));
  if (options.quiet) return;
  terminal.out(formatSummary(result, terminal.colors, (file) => relative(process.cwd(), file) || file));
}
