/**
 * What a glyph says that only adds to its neighbour, such as the dots of an Arabic letter drawn on their own: every glyph
 * must say something (ISO 19005-2 6.2.11.7.2), and a word joiner is invisible and shapes nothing.
 */
const NOTHING = '\u2060';

/** One text for each glyph of those that together stand for `text`; the last gets what is left over. */
export function distributeText(text: string, glyphs: number): string[] {
  const characters = [...text];
  const texts = Array.from({ length: glyphs }, (_, i) => characters[i] ?? NOTHING);
  if (characters.length > glyphs) texts[glyphs - 1] += characters.slice(glyphs).join('');
  return texts;
}
