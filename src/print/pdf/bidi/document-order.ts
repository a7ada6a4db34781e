import { findCharacters } from './find-characters.js';

/** The document's text of one element, and from where on it has not been printed yet. */
export interface DocumentText {
  readonly text: string;
  at: number;
}

/** Marks stand with their letter, and what is never drawn anywhere: neither says where a piece belongs. */
const ASIDE = /[\p{Mn}\p{Default_Ignorable_Code_Point}]/gu;

export function documentText(text: string): DocumentText {
  return { text: plain(text), at: 0 };
}

/** Whether the document says this as it stands. */
export function saysInOrder(document: DocumentText, line: string): boolean {
  return document.text.includes(plain(line).trim());
}

/**
 * Puts the pieces of one line into the order of the document, and moves `document` behind the line. `guess` has their
 * indices as the bidirectional algorithm backwards gives them: it decides between pieces that look the same. `before`:
 * what stands before the line, where it is known: it decides between places that say the same. Undefined when the
 * document does not say what the line says.
 */
export function documentOrder(
  pieces: readonly string[],
  guess: readonly number[],
  document: DocumentText,
  before = '',
): number[] | undefined {
  const line = guess.map((index) => ({ index, text: plain(pieces[index]!) }));
  const characters = line.map(({ text }) => text).join('');
  const { text } = document;
  const found = placeOf(characters, document, plain(before));
  if (found === undefined) return undefined;
  const guessed = text.startsWith(characters, found);
  // A space that ends the line looks like the one before it.
  const start = !guessed && startsLater(text, found, characters.length) ? found + 1 : found;
  const end = start + characters.length;
  const order = guessed ? [...guess] : orderLike(line, text.slice(start, end));
  if (order !== undefined) document.at = end;
  return order;
}

/** Where the document has the characters: behind `before`, or as they stand, or in another order. */
function placeOf(characters: string, { text, at }: DocumentText, before: string): number | undefined {
  const behind = (from: number) => (before === '' ? undefined : findBehind(before, text, characters, from));
  const asTheyStand = (from: number) => {
    const index = text.indexOf(characters, from);
    return index < 0 ? undefined : index;
  };
  const mixed = (from: number) => findCharacters(text, characters, from);
  for (const find of [behind, asTheyStand, mixed]) {
    const found = find(at) ?? find(0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Places that say the same, in another order, beyond which none is looked for: the text may be one sign over and over. */
const PLACES = 20;

// What stands before may not be in order yet itself.
function findBehind(before: string, text: string, characters: string, from: number): number | undefined {
  const { length } = before;
  let found = findCharacters(text, before + characters, from);
  for (let tried = 1; found !== undefined; tried += 1) {
    if (findCharacters(text.slice(found, found + length), before, 0) === 0) return found + length;
    found = tried < PLACES ? findCharacters(text, before + characters, found + 1) : undefined;
  }
  return undefined;
}

function startsLater(text: string, start: number, length: number): boolean {
  return text[start] === ' ' && text[start + length] === ' ';
}

interface Pending {
  readonly index: number;
  readonly text: string;
}

function orderLike(line: readonly Pending[], text: string): number[] | undefined {
  const pending = [...line];
  const order: number[] = [];
  for (let at = 0, last = 0; pending.length > 0; ) {
    const fits = (piece: Pending) => text.startsWith(piece.text, at);
    // The nearest after the last one; what stands nowhere of itself stays behind its neighbour.
    const after = pending.findIndex((piece, index) => index >= last && fits(piece));
    last = after < 0 ? pending.findIndex(fits) : after;
    const [piece] = last < 0 ? [] : pending.splice(last, 1);
    if (piece === undefined) return undefined;
    order.push(piece.index);
    at += piece.text.length;
  }
  return order;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(ASIDE, '').replace(/\s+/g, ' ');
}
