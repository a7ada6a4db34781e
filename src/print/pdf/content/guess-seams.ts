import type { Seam } from '../../print-facts.js';
import type { LineInContent } from './join-lines.js';

/** Scripts that break lines without spaces: a break between two of their letters stands for nothing. */
const UNSPACED = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]/;

/**
 * Says from the text and its place alone what stood between the printed lines, for documents that are not aligned: a
 * new line of the same block starts after a space, unless the break was at a hyphen or between unspaced letters.
 * `block` names the block of each line: lines of different blocks do not join.
 */
export function guessSeams(lines: readonly LineInContent[], block: (line: LineInContent) => unknown): Seam[] {
  return lines.map((current, index) => {
    const following = lines[index + 1];
    if (following === undefined || block(following) !== block(current)) return 'none';
    if (!startsNewLine(current, following)) return 'none';
    const before = current.line.text;
    const after = following.line.text;
    if (before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after)) return 'none';
    if (before.endsWith('\u2010')) return 'soft-hyphen';
    if (/[-\u00ad\u2013\u2014\u200b/]$/.test(before)) return 'none';
    return UNSPACED.test(before.at(-1)!) || UNSPACED.test(after[0]!) ? 'none' : 'space';
  });
}

function startsNewLine(current: LineInContent, following: LineInContent): boolean {
  const { line } = current;
  const next = following.line;
  if (current.content.stream.page !== following.content.stream.page) return true;
  return Math.abs(next.y - line.y) > 0.5 * line.size || (!line.reversed && next.x < line.x);
}
