/**
 * Letters that stand for themselves: scripts without spaces, as readers take the room that print leaves between Japanese
 * and Latin letters for one.
 */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

export interface Looseness {
  /** Takes right-to-left letters one by one and without their marks. */
  readonly turned?: boolean;
}

/**
 * The words of a text by their letters and digits alone, for readers that do not tell what stands at the ends of lines:
 * pdf.js drops soft hyphens and the spaces after a line, PDFium and MuPDF end a line after every hyphen. `expected` (the
 * words there should be) decides whether a line's end divides words.
 */
export function looseWords(
  text: string,
  expected: readonly string[] = [],
  { turned = false }: Looseness = {},
): readonly string[] {
  const words = new Set(expected);
  const sequences = new Set(expected.map((word, index) => `${word} ${expected[index + 1]}`));
  for (const [index, word] of expected.entries()) {
    sequences.add(`${word} ${expected[index + 1]} ${expected[index + 2]}`);
  }
  const found: string[] = [];
  const add = (piece: string) => {
    const last = found.at(-1)!;
    const joined = last + piece;
    const before = found.at(-2);
    const stand = sequences.has(before === undefined ? `${last} ${piece}` : `${before} ${last} ${piece}`);
    const join =
      words.has(joined) &&
      !stand &&
      (before === undefined || sequences.has(`${before} ${joined}`) || !sequences.has(`${last} ${piece}`));
    // Narrow columns break a word twice.
    const twice = before !== undefined && words.has(before + joined) && !sequences.has(`${before} ${last}`);
    if (join) found[found.length - 1] = joined;
    else if (twice) found.splice(-2, 2, before + joined);
    else found.push(piece);
  };
  for (const [chain] of plain(text, turned).matchAll(/[\p{L}\p{N}\p{M}]+(?:\n[\p{L}\p{N}\p{M}]+)*/gu)) {
    const [first, ...rest] = chain.split('\n');
    found.push(first!);
    for (const piece of rest) add(piece);
  }
  return found;
}

function plain(text: string, turned: boolean): string {
  const letters = text
    .normalize('NFC')
    .replace(/[-\u2010\u2011\u00ad\ufffe]\s*/g, '')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSPACED, ' $& ');
  return turned
    ? letters
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(RIGHT_TO_LEFT, ' $& ')
    : letters;
}
