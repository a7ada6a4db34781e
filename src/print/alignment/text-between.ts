import type { TextRun } from '../print-facts.js';
import type { TextPosition } from './extent.js';

/** The text after the character at `end` and before the one at `start`. Empty when `start` is not the later one. */
export function textBetween(text: readonly TextRun[], end: TextPosition, start: TextPosition): string {
  if (end.run === start.run) return text[end.run]!.text.slice(offsetAfter(text, end), start.offset);
  if (end.run > start.run) return '';
  const whole = text.slice(end.run + 1, start.run).map((run) => run.text);
  return [rest(text, end), ...whole, text[start.run]!.text.slice(0, start.offset)].join('');
}

/** The text after the character at `end` to the end of its block. */
export function textAfter(text: readonly TextRun[], end: TextPosition): string {
  let found = rest(text, end);
  for (let run = end.run + 1; text[run]?.block === text[end.run]!.block; run += 1) found += text[run]!.text;
  return found;
}

/** The text from the beginning of a block to the character at `start`. */
export function textBefore(text: readonly TextRun[], start: TextPosition): string {
  let found = text[start.run]!.text.slice(0, start.offset);
  for (let run = start.run - 1; text[run]?.block === text[start.run]!.block; run -= 1) found = text[run]!.text + found;
  return found;
}

function rest(text: readonly TextRun[], end: TextPosition): string {
  return text[end.run]!.text.slice(offsetAfter(text, end));
}

function offsetAfter(text: readonly TextRun[], { run, offset }: TextPosition): number {
  return offset + String.fromCodePoint(text[run]!.text.codePointAt(offset)!).length;
}
