import type { TextRun } from '../print-facts.js';
import type { TextPosition } from './extent.js';

/** Stands between two blocks; no text of a document holds it (see `TextRun`). */
export const BLOCK_END = '\u2029';

/**
 * The text after the character at `end` and before the one at `start`, with `BLOCK_END` between blocks. Empty when `start`
 * is not the later one.
 */
export function textBetween(text: readonly TextRun[], end: TextPosition, start: TextPosition): string {
  if (end.run === start.run) return text[end.run]!.text.slice(offsetAfter(text, end), start.offset);
  if (end.run > start.run) return '';
  let found = text[end.run]!.text.slice(offsetAfter(text, end));
  for (let run = end.run + 1; run <= start.run; run += 1) {
    if (text[run]!.block !== text[run - 1]!.block) found += BLOCK_END;
    found += run < start.run ? text[run]!.text : text[run]!.text.slice(0, start.offset);
  }
  return found;
}

function offsetAfter(text: readonly TextRun[], { run, offset }: TextPosition): number {
  return offset + String.fromCodePoint(text[run]!.text.codePointAt(offset)!).length;
}
