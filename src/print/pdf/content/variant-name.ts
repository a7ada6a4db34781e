import type { FontText } from '../text/font-text.js';

/** Resource name of a font under another reading of its glyphs: the same in every page that needs it. */
export function variantName(font: FontText, variant: number): string {
  return `L${font.ref.objectNumber}v${variant}`;
}
