import { readingOf } from '../text/glyph-reading.js';
import { pushText } from './lines.js';
import type { OpenMark, Scan, ShownGlyphs } from './scan-state.js';
import { variantName } from './variant-name.js';

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
  if (texts === null) {
    append(scan, actual);
    // What is added to the line must not come under the span's ActualText.
    if (scan.line !== undefined) scan.line.end = scan.cursor.end;
    return;
  }
  scan.stream.edits.push(remove(span.begin, span.beginEnd), remove(scan.cursor.start, scan.cursor.end));
  if (texts === undefined) {
    for (const one of shown) scan.stream.edits.push({ start: one.start, end: one.end, text: advanceOnly(one) });
    return;
  }
  let index = 0;
  for (const one of shown) {
    reshow(scan, one, texts.slice(index, index + one.codes.length));
    index += one.codes.length;
  }
  append(scan, actual);
}

// One text for each glyph. Null when there are more glyphs than characters: then the span has to stay.
function distribute(actual: string, glyphs: number, scan: Scan): string[] | null {
  const characters = [...actual];
  if (glyphs === 0 || characters.length < glyphs) return null;
  const reversed = scan.marks.some((mark) => mark.kind === 'reversed');
  const texts = [...characters.slice(0, glyphs - 1), characters.slice(glyphs - 1).join('')];
  return reversed ? texts.reverse() : texts;
}

function reshow(scan: Scan, one: ShownGlyphs, texts: readonly string[]): void {
  const variants = one.codes.map((code, i) => readingOf(one.font, code, texts[i]!));
  if (variants.every((variant) => variant === 0)) return;
  const digits = one.font.width * 2;
  let text = '';
  let current = 0;
  one.codes.forEach((code, i) => {
    const variant = variants[i]!;
    if (variant !== current) text += `/${fontResource(scan, one, variant)} ${one.size} Tf `;
    current = variant;
    text += `<${code.toString(16).padStart(digits, '0')}> Tj `;
  });
  if (current !== 0) text += `/${one.fontName} ${one.size} Tf`;
  scan.stream.edits.push({ start: one.start, end: one.end, text });
}

function fontResource(scan: Scan, one: ShownGlyphs, variant: number): string {
  if (variant === 0) return one.fontName;
  const resource = variantName(one.font, variant);
  scan.stream.fonts.set(resource, { font: one.font, variant });
  return resource;
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
