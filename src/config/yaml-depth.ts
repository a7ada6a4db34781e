/** More than any book's settings need, and few enough for every parser. */
const DEEPEST = 100;
const DASHES = new RegExp(`^ *(?:- +){${DEEPEST}}`, 'm');

/** Where (0-based) YAML nests more deeply than is ever meant, found in one pass before it is parsed. */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') brackets++;
    else if ((sign === ']' || sign === '}') && brackets > 0) brackets--;
    if (brackets > DEEPEST) return at;
  }
  const dashes = DASHES.exec(text);
  return dashes ? dashes.index : undefined;
}
