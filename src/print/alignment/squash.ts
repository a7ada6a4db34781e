import { composedDashes } from '../prepare/compose-dashes.js';

/** Text reduced to what survives printing, with the way back. */
export interface Squashed {
  readonly text: string;
  /** Index in `text` → index of the source string and UTF-16 offset in it. */
  readonly sources: Int32Array;
  readonly offsets: Int32Array;
}

/**
 * Characters that printing adds or drops: spaces, hyphens of both kinds, marks that fonts compose, what is never drawn.
 */
const DROPPED = /[\s\p{Mn}\p{Default_Ignorable_Code_Point}\u2010\u2011-]/u;

const reduced = new Map<string, string>();

/** Reduces texts to one string of compatibility-decomposed capitals without spaces and hyphens. */
export function squash(texts: readonly string[]): Squashed {
  const parts: string[] = [];
  const sources: number[] = [];
  const offsets: number[] = [];
  texts.forEach((text, source) => {
    for (let offset = 0; offset < text.length; ) {
      const character = String.fromCodePoint(text.codePointAt(offset)!);
      const plain = reduce(character);
      for (let unit = 0; unit < plain.length; unit += 1) {
        sources.push(source);
        offsets.push(offset);
      }
      if (plain) parts.push(plain);
      offset += character.length;
    }
  });
  return { text: parts.join(''), sources: Int32Array.from(sources), offsets: Int32Array.from(offsets) };
}

function reduce(character: string): string {
  let plain = reduced.get(character);
  if (plain === undefined) {
    const decomposed = composedDashes(character).normalize('NFKD').toUpperCase().normalize('NFKD');
    plain = [...decomposed].filter((part) => !DROPPED.test(part)).join('');
    reduced.set(character, plain);
  }
  return plain;
}
