import { dirname } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import { countDiagnostics } from '../diagnostic.js';
import type { BuildResult, Output, Verification } from '../model/result.js';
import { count, formatSeconds, formatSize } from './figures.js';
import { printable } from './printable.js';

/** What a person wants to know after a build: files, figures, verdicts. `show` gives a path as the reader knows it. */
export function formatSummary(result: BuildResult, colors: Colors, show: (file: string) => string): string {
  const lines = [
    ...result.outputs.filter(({ kind }) => kind !== 'report').map((output) => outputLine(output, result, colors, show)),
    ...reportsLine(result, colors, show),
    ...statisticsLine(result),
    ...result.verifications.map((verification) => verificationLine(verification, colors)),
    findingsLine(result, colors),
  ];
  return `${lines.join('\n')}\n`;
}

function outputLine(output: Output, result: BuildResult, colors: Colors, show: (file: string) => string): string {
  const pages = output.kind === 'pdf' && result.pages ? `, ${count(result.pages, 'page')}` : '';
  return `${colors.green('✓')} ${colors.bold(show(output.file))}  ${formatSize(output.size)}${pages}`;
}

/** One line for all reports: they stand in one folder. */
function reportsLine({ outputs }: BuildResult, colors: Colors, show: (file: string) => string): string[] {
  const reports = outputs.filter(({ kind }) => kind === 'report');
  const [first] = reports;
  return first
    ? [`${colors.green('✓')} ${colors.bold(show(dirname(first.file)))}  ${count(reports.length, 'report')}`]
    : [];
}

function statisticsLine({ statistics }: BuildResult): string[] {
  if (!statistics) return [];
  const parts = [
    count(statistics.words, 'word'),
    count(statistics.chapters, 'chapter'),
    count(statistics.images, 'image'),
    ...(statistics.tables ? [count(statistics.tables, 'table')] : []),
    ...(statistics.notes ? [count(statistics.notes, 'note')] : []),
    ...(statistics.formulas ? [count(statistics.formulas, 'formula')] : []),
  ];
  return [`  ${parts.join(', ')}`];
}

/** A line for each validator: passed, failed, or not run and why. */
export function formatVerifications(verifications: readonly Verification[], colors: Colors): string {
  return verifications.map((verification) => `${verificationLine(verification, colors)}\n`).join('');
}

function verificationLine(verification: Verification, colors: Colors): string {
  const version = verification.version ? ` ${verification.version}` : '';
  const name = printable(`${verification.name}${version}, ${verification.profile}`);
  const time = colors.dim(` ${formatSeconds(verification.milliseconds)}`);
  if (verification.status === 'passed') return `${colors.green('✓')} ${name}: passed${time}`;
  if (verification.status === 'failed') {
    const reason = printable(verification.reason ?? count(verification.findings.length, 'finding'));
    return `${colors.red('✗')} ${name}: failed (${reason})`;
  }
  return `${colors.dim('–')} ${name}: not run${verification.reason ? ` (${printable(verification.reason)})` : ''}`;
}

function findingsLine(result: BuildResult, colors: Colors): string {
  const counts = countDiagnostics(result.diagnostics);
  const parts = [
    ...(counts.errors ? [colors.red(count(counts.errors, 'error'))] : []),
    ...(counts.warnings ? [colors.yellow(count(counts.warnings, 'warning'))] : []),
    ...(counts.infos ? [count(counts.infos, 'note')] : []),
  ];
  const verdict = parts.length ? parts.join(', ') : 'No findings';
  return `${verdict} in ${formatSeconds(result.milliseconds)}`;
}
