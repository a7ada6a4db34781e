import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { collapse } from './collapse.js';
import { displayWidth } from './display-width.js';
import { excerptOf, type SourceLines } from './excerpt.js';
import { printable } from './printable.js';

export interface TextOptions {
  /** From picocolors: with or without colour. */
  readonly colors: Colors;
  /** Lines of a manuscript file, for the code frame. */
  readonly lines?: SourceLines;
  /** Shows every finding, also the many of one kind. */
  readonly verbose?: boolean;
}

/** Findings of one kind that are shown before the rest is only counted. */
const REPEATS = 5;

const INDENT = ' '.repeat(11);

/**
 * Findings for a terminal, grouped by file in the order given: place, severity, message, id, source line, hint. After
 * five of a kind the rest is counted, unless `verbose`.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const { shown, more } = collapse(diagnostics, options.verbose ? Number.POSITIVE_INFINITY : REPEATS);
  const blocks: string[] = [];
  let file: string | undefined;
  for (const diagnostic of shown) {
    const current = diagnostic.place?.file ?? '';
    if (current !== file) blocks.push(options.colors.underline(printable(current) || 'The publication'));
    file = current;
    blocks.push(formatDiagnostic(diagnostic, options));
    const rest = more.get(diagnostic);
    if (rest !== undefined)
      blocks.push(INDENT + options.colors.dim(`and ${rest} more of this kind; --verbose shows all`));
  }
  return blocks.length ? `${blocks.join('\n')}\n` : '';
}

function formatDiagnostic(diagnostic: Diagnostic, options: TextOptions): string {
  const { colors } = options;
  const place = diagnostic.place?.line ? `${diagnostic.place.line}:${diagnostic.place.column ?? 1}` : '';
  const severity = paint(diagnostic.severity, colors)(diagnostic.severity.padEnd(7));
  const origin = diagnostic.source ? `${diagnostic.source}/` : '';
  const message = printable(diagnostic.message);
  const lines = [`  ${colors.dim(place.padEnd(8))} ${severity} ${message}  ${colors.dim(origin + diagnostic.id)}`];
  lines.push(...codeFrame(diagnostic, options));
  if (diagnostic.artifact) lines.push(INDENT + colors.dim(`in ${printable(diagnostic.artifact)}`));
  if (diagnostic.alsoFoundBy)
    lines.push(INDENT + colors.dim(`also found by ${printable(diagnostic.alsoFoundBy.join(', '))}`));
  if (diagnostic.hint) {
    // A hint may hold lines to copy.
    const [first = '', ...more] = diagnostic.hint.split(/\r\n|[\n\r]/).map(printable);
    lines.push(`${INDENT}${colors.cyan('hint')} ${first}`, ...more.map((line) => `${INDENT}     ${line}`));
  }
  return lines.join('\n');
}

/** The source line with the place underlined below it: by cells of the terminal, not by characters. */
function codeFrame({ place, severity }: Diagnostic, { lines, colors }: TextOptions): string[] {
  const excerpt = excerptOf(place, lines);
  if (!excerpt) return [];
  const before = printable(excerpt.before);
  const marked = printable(excerpt.marked);
  const number = String(excerpt.line);
  const line = `${INDENT}${colors.dim(`${number} |`)} ${before}${marked}${printable(excerpt.after)}`;
  if (place?.column === undefined) return [line];
  const mark = `^${'~'.repeat(Math.max(0, displayWidth(marked) - 1))}`;
  const gutter = `${INDENT}${colors.dim(`${' '.repeat(number.length)} |`)} `;
  return [line, gutter + ' '.repeat(displayWidth(before)) + paint(severity, colors)(mark)];
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.blue;
}
