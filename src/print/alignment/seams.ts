import type { PrintedRun, Seam, TextRun } from '../print-facts.js';
import type { Extent, TextPosition } from './extent.js';

const HYPHEN_AT_END = /[-\u2010\u00ad]$/;

/** What stood in the document between each printed run and the next one (ISO 32000-1 14.8.2.6.2 asks for word breaks). */
export function seamsOf(
  text: readonly TextRun[],
  printed: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): readonly Seam[] {
  return printed.map((run, index) => {
    const end = extents[index]?.last;
    const start = extents[index + 1]?.first;
    if (!end || !start || text[end.run]!.block !== text[start.run]!.block) return 'none';
    const between = textBetween(text, end, start);
    if (/\s/.test(between)) return 'space';
    const hyphenated = HYPHEN_AT_END.test(run.text.trimEnd()) && !/[-\u2010\u2011]/.test(between);
    return hyphenated ? 'soft-hyphen' : 'none';
  });
}

/** The text after the character at `end` and before the one at `start`. Empty when `start` is not the later one. */
function textBetween(text: readonly TextRun[], end: TextPosition, start: TextPosition): string {
  const last = text[end.run]!.text;
  const after = end.offset + String.fromCodePoint(last.codePointAt(end.offset)!).length;
  if (end.run === start.run) return last.slice(after, start.offset);
  if (end.run > start.run) return '';
  const whole = text.slice(end.run + 1, start.run).map((run) => run.text);
  return [last.slice(after), ...whole, text[start.run]!.text.slice(0, start.offset)].join('');
}
