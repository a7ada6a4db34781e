import { type FontText, repairReading, UNKNOWN } from './font-text.js';

/** Number of the font variant a glyph must be shown in to be read as wanted; 0 is the font itself. */
export type Variant = number;

/**
 * Finds how `code` can be read as `text` in every reader: through the font's own ToUnicode where that says so or says
 * nothing useful, else through a variant of the font. ActualText spans would say the same, but readers drop what
 * follows them within a marked content.
 */
export function readingOf(font: FontText, code: number, text: string): Variant {
  const own = font.readings.get(code);
  if (own === text) return 0;
  if (own === undefined || own === UNKNOWN || isPresentationOf(own, text)) {
    repairReading(font, code, text);
    return 0;
  }
  for (let i = 0; i < font.variants.length; i++) {
    const variant = font.variants[i]!;
    const reading = variant.get(code);
    if (reading === text) return i + 1;
    if (reading === undefined) {
      variant.set(code, text);
      return i + 1;
    }
  }
  return font.variants.push(new Map([[code, text]]));
}

// ﬁ is f and i; a presentation form is its letter.
function isPresentationOf(own: string, text: string): boolean {
  return /[\ufb00-\ufdff\ufe70-\ufefc]/.test(own) && own.normalize('NFKC') === text;
}
