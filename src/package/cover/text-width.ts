const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
const NARROW = /[iljtfrI.,:;'’‘!|()[\]\-\s]/;
const BROAD = /[mwMWÆŒæœ—…@%&]/;
const MARK = /\p{M}/u;

/** Estimated width of `text` in ems of a bold serif: generous, so that set lines never run out of their measure. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (MARK.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.95;
  return /\p{Lu}/u.test(character) ? 0.74 : 0.58;
}
