import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, Severity } from '../diagnostic.js';

export interface TextOptions {
  /** From picocolors: with or without colour. */
  readonly colors: Colors;
  /** Lines of a manuscript file, for the code frame; undefined when it cannot be shown. */
  readonly lines?: (file: string) => readonly string[] | undefined;
}

/** Findings for a terminal, grouped by file in the order given: place, severity, message, id, source line, hint. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const blocks: string[] = [];
  let file: string | undefined;
  for (const diagnostic of diagnostics) {
    const current = diagnostic.place?.file ?? '';
    if (current !== file) blocks.push(options.colors.underline(current || 'The publication'));
    file = current;
    blocks.push(formatDiagnostic(diagnostic, options));
  }
  return blocks.length ? `${blocks.join('\n')}\n` : '';
}

function formatDiagnostic(diagnostic: Diagnostic, options: TextOptions): string {
  const { colors } = options;
  const place = diagnostic.place?.line ? `${diagnostic.place.line}:${diagnostic.place.column ?? 1}` : '';
  const severity = paint(diagnostic.severity, colors)(diagnostic.severity.padEnd(7));
  const origin = diagnostic.source ? `${diagnostic.source}/` : '';
  const lines = [
    `  ${colors.dim(place.padEnd(8))} ${severity} ${diagnostic.message}  ${colors.dim(origin + diagnostic.id)}`,
  ];
  const frame = codeFrame(diagnostic, options);
  if (frame) lines.push(...frame);
  if (diagnostic.artifact) lines.push(`           ${colors.dim(`in ${diagnostic.artifact}`)}`);
  if (diagnostic.hint) lines.push(`           ${colors.cyan('hint')} ${diagnostic.hint}`);
  return lines.join('\n');
}

function codeFrame(diagnostic: Diagnostic, options: TextOptions): string[] | undefined {
  const { place } = diagnostic;
  if (!place?.line) return undefined;
  const source = options.lines?.(place.file)?.[place.line - 1];
  if (!source?.trim()) return undefined;
  const column = place.column ?? 1;
  // A long line is shown around the place, so that the caret stays in sight.
  const from = column > 80 ? column - 40 : 0;
  const shown = source.slice(from, from + 100).replaceAll('\t', ' ');
  const number = String(place.line);
  const gutter = `           ${options.colors.dim(`${number} |`)} `;
  const caret = `           ${options.colors.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(Math.max(0, column - 1 - from))}`;
  return place.column ? [gutter + shown, caret + paint(diagnostic.severity, options.colors)('^')] : [gutter + shown];
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.blue;
}
