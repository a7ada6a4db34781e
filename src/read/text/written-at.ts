import type { ExpandedText } from './expansion.js';

/** The author's place of a character. */
export interface WrittenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of what was written there, behind its last character. */
  readonly endColumn: number;
}

/** Where a character of expanded text (line and column from 1) was written. Beyond the text: its last line. */
export function writtenAt({ origins }: ExpandedText, line: number, column: number): WrittenPlace {
  const pieces = origins[Math.min(line, origins.length) - 1]!;
  const index = column - 1;
  const piece = pieces.findLast(({ at }) => at <= index) ?? pieces[0]!;
  const { file, line: written, column: start = 1, endColumn } = piece;
  if (endColumn !== undefined) return { file, line: written, column: start, endColumn };
  const at = start + Math.max(0, index - piece.at);
  return { file, line: written, column: at, endColumn: at + 1 };
}
