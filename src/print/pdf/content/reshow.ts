import type { FontText } from '../text/font-text.js';
import { readingOf } from '../text/glyph-reading.js';
import type { ContentStream } from './marked-content.js';
import { variantName } from './variant-name.js';

/** Codes shown in one font. */
export interface ShownCodes {
  readonly font: FontText;
  readonly fontName: string;
  readonly size: number;
  readonly codes: readonly number[];
}

/**
 * Operators that show the same codes so that each is read as its text, switching between readings of the font; the font
 * is the same again after them. Undefined when the font itself says so already.
 */
export function reshow(stream: ContentStream, shown: ShownCodes, texts: readonly string[]): string | undefined {
  const { font, fontName, size, codes } = shown;
  const variants = codes.map((code, i) => readingOf(font, code, texts[i]!));
  if (variants.every((variant) => variant === 0)) return undefined;
  const parts: string[] = [];
  let current = 0;
  let string = '';
  const end = () => {
    if (string !== '') parts.push(`<${string}> Tj`);
    string = '';
  };
  const turn = (variant: number) => {
    if (variant === current) return;
    end();
    const resource = variant === 0 ? fontName : variantName(font, variant);
    if (variant > 0) stream.fonts.set(resource, { font, variant });
    parts.push(`/${resource} ${size} Tf`);
    current = variant;
  };
  codes.forEach((code, i) => {
    turn(variants[i]!);
    string += code.toString(16).padStart(font.width * 2, '0');
  });
  turn(0);
  end();
  return parts.join(' ');
}
