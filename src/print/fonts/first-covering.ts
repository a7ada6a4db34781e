import { covers } from './coverage.js';
import type { InstalledFont, InstalledFonts } from './installed.js';

/**
 * The font of the first named package that has a character. Of several subsets that have it, the one with the most of
 * `letters`: text that changes its font at every space is not kerned and takes twice the room in the file.
 */
export async function firstCovering(
  installed: InstalledFonts,
  names: readonly string[],
  code: number,
  letters: ReadonlyMap<InstalledFont, number> = new Map(),
): Promise<InstalledFont | undefined> {
  for (const name of names) {
    const fonts = (await installed(name)).filter(({ coverage }) => covers(coverage, code));
    const count = (font: InstalledFont) => letters.get(font) ?? 0;
    if (fonts.length > 0) return fonts.reduce((best, font) => (count(font) > count(best) ? font : best));
  }
  return undefined;
}
