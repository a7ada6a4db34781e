import { isSpace } from '../file/characters.js';
import { isKeyword, type Parser, readObject } from '../file/parser.js';

/** Moves behind the `EI` of an inline image whose `BI` has just been read (ISO 32000-1 §8.9.7). */
export function skipInlineImage(parser: Parser): void {
  const { data } = parser;
  for (let token = readObject(parser); token !== undefined; token = readObject(parser))
    if (isKeyword(token, 'ID')) break;
  // The data may hold anything: its end is an EI between white space.
  for (let at = parser.at + 1; at < data.length; at++) {
    const ends =
      data[at] === 69 &&
      data[at + 1] === 73 &&
      isSpace(data[at - 1]!) &&
      (at + 2 >= data.length || isSpace(data[at + 2]!));
    if (!ends) continue;
    parser.at = at + 2;
    return;
  }
  parser.at = data.length;
}
