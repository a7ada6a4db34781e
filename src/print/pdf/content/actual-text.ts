import { distributeText } from '../text/distribute-text.js';
import { pushText } from './lines.js';
import { reshow } from './reshow.js';
import type { OpenMark, Scan, ShownGlyphs } from './scan-state.js';

const SOFT_HYPHEN = '\u00ad';

/**
 * Decides what becomes of a span with ActualText when it ends. Chromium writes them around ligatures, small capitals,
 * soft hyphens and shaped letters, nested in the marked content; several readers lose the rest of that content after
 * such a span. So each glyph is made to say what it stands for, and the span goes.
 */
export function endActualText(scan: Scan, span: OpenMark): void {
  const shown = span.shown!;
  const actual = span.actual!;
  const glyphs = shown.reduce((sum, one) => sum + one.codes.length, 0);
  const texts = actual === SOFT_HYPHEN && isInvisible(shown) ? undefined : distribute(actual, glyphs, scan);
  scan.stream.edits.push(remove(span.begin, span.beginEnd), remove(scan.cursor.start, scan.cursor.end));
  if (texts === undefined) {
    for (const one of shown) scan.stream.edits.push({ start: one.start, end: one.end, text: advanceOnly(one) });
    return;
  }
  let index = 0;
  for (const one of shown) {
    const text = reshow(scan.stream, one, texts.slice(index, index + one.codes.length));
    if (text !== undefined) scan.stream.edits.push({ start: one.start, end: one.end, text });
    index += one.codes.length;
  }
  append(scan, actual);
}

// Within reversed text the letter comes last, after its marks.
function distribute(actual: string, glyphs: number, scan: Scan): string[] {
  const texts = distributeText(actual, glyphs);
  return scan.marks.some((mark) => mark.kind === 'reversed') ? texts.reverse() : texts;
}

// A soft hyphen that is not used is shown as a space or nothing, without width in the line.
function isInvisible(shown: readonly ShownGlyphs[]): boolean {
  return shown.every((one) => one.codes.every((code) => /^[\s\u00ad\u200b]*$/.test(one.font.readings.get(code) ?? '')));
}

function advanceOnly(one: ShownGlyphs): string {
  const { widths, defaultWidth } = one.font.metrics;
  const width = one.codes.reduce((sum, code) => sum + (widths[code] ?? defaultWidth), 0);
  return `[${-Math.round(width * 1e6) / 1e3}] TJ`;
}

function append(scan: Scan, actual: string): void {
  pushText(scan, actual);
}

function remove(start: number, end: number): { start: number; end: number; text: string } {
  return { start, end, text: '' };
}
