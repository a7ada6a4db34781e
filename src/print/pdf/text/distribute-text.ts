/**
 * What a glyph says that only adds to its neighbour, such as the dots of an Arabic letter drawn on their own: every glyph
 * must say something (ISO 19005-2 6.2.11.7.2), and a word joiner is invisible and shapes nothing.
 */
export const NOTHING = '\u2060';

const SOFT_HYPHEN = '\u00ad';

/**
 * One text for each glyph of those that together stand for `text`; the last gets what is left over. A soft hyphen at the
 * end is always the last glyph.
 */
export function distributeText(text: string, glyphs: number): string[] {
  if (glyphs > 1 && text.length > 1 && text.endsWith(SOFT_HYPHEN))
    return [...distributeText(text.slice(0, -1), glyphs - 1), SOFT_HYPHEN];
  const characters = [...text];
  const texts = Array.from({ length: glyphs }, (_, i) => characters[i] ?? NOTHING);
  if (characters.length > glyphs) texts[glyphs - 1] += characters.slice(glyphs).join('');
  return texts;
}
