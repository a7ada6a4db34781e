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
  const text = withoutUnusedHyphens(span.actual!, shown);
  scan.stream.edits.push(remove(span.begin, span.beginEnd), remove(scan.cursor.start, scan.cursor.end));
  const texts = text === '' ? [] : textsOf(text, span.actual!, shown, scan);
  let index = 0;
  for (const one of shown) {
    const operators = showOrSkip(scan, one, texts.slice(index, index + one.codes.length));
    if (operators !== undefined) scan.stream.edits.push({ start: one.start, end: one.end, text: operators });
    index += one.codes.length;
  }
  pushText(scan, text);
}

/** What each glyph says; undefined for one that says nothing and is not shown. */
type GlyphText = string | undefined;

function textsOf(text: string, actual: string, shown: readonly ShownGlyphs[], scan: Scan): GlyphText[] {
  const silent = shown.flatMap(({ font, codes }) => codes.map((code) => isBlank(font.readings.get(code))));
  const spoken = silent.filter((isSilent) => !isSilent).length;
  // A hyphen that is not used stands beside a ligature as a space without width: PDFium drops what that would say.
  if (text === actual || spoken === 0 || /\s/.test(text)) return distribute(text, silent.length, scan);
  const texts = distribute(text, spoken, scan);
  return silent.map((isSilent) => (isSilent ? undefined : texts.shift()));
}

function isBlank(reading: string | undefined): boolean {
  return reading !== undefined && /^[\s\u00ad\u200b]+$/.test(reading);
}

// Operators for the same codes; undefined when those that are there do.
function showOrSkip(scan: Scan, one: ShownGlyphs, texts: readonly GlyphText[]): string | undefined {
  if (one.codes.every((_, i) => texts[i] !== undefined)) return reshow(scan.stream, one, texts as readonly string[]);
  return one.codes
    .map((code, i) => {
      const single = { ...one, codes: [code] };
      return texts[i] === undefined ? advanceOnly(single) : (reshow(scan.stream, single, [texts[i]]) ?? show(single));
    })
    .join(' ');
}

function show({ font, codes }: ShownGlyphs): string {
  return `<${codes.map((code) => code.toString(16).padStart(font.width * 2, '0')).join('')}> Tj`;
}

/**
 * Soft hyphens that are not used have no glyph of their own (`m` and the hyphen are one), or an empty one: they would
 * stand in the middle of copied words. One that is used is the last glyph of all.
 */
function withoutUnusedHyphens(actual: string, shown: readonly ShownGlyphs[]): string {
  // What the next page shows of a paragraph leaves its spans on this one, too, without glyphs.
  if (shown.length === 0) return '';
  if (!actual.includes(SOFT_HYPHEN)) return actual;
  const plain = actual.replaceAll(SOFT_HYPHEN, '');
  if (plain === '') return isInvisible(shown) ? '' : actual;
  const last = shown.at(-1);
  const drawn = last?.font.readings.get(last.codes.at(-1)!) ?? '';
  return actual.endsWith(SOFT_HYPHEN) && /^[-\u2010]$/.test(drawn) ? plain + SOFT_HYPHEN : plain;
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

function remove(start: number, end: number): { start: number; end: number; text: string } {
  return { start, end, text: '' };
}
