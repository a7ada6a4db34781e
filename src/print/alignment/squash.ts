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

const reduced = new Map<number, string>();

/** Reduces texts to one string of compatibility-decomposed capitals without spaces and hyphens. */
export function squash(texts: readonly string[]): Squashed {
  // A book has millions of characters: what is kept of each is numbers, in room that is counted first.
  let length = 0;
  eachReduced(texts, (plain) => {
    length += plain.length;
  });
  const units = new Uint16Array(length);
  const sources = new Int32Array(length);
  const offsets = new Int32Array(length);
  let at = 0;
  eachReduced(texts, (plain, source, offset) => {
    for (let unit = 0; unit < plain.length; unit += 1) {
      units[at] = plain.charCodeAt(unit);
      sources[at] = source;
      offsets[at] = offset;
      at += 1;
    }
  });
  return { text: textOf(units), sources, offsets };
}

function eachReduced(texts: readonly string[], take: (plain: string, source: number, offset: number) => void): void {
  texts.forEach((text, source) => {
    for (let offset = 0; offset < text.length; ) {
      const codePoint = text.codePointAt(offset)!;
      take(reduce(codePoint), source, offset);
      offset += codePoint > 0xffff ? 2 : 1;
    }
  });
}

/** As many units as a function surely takes for arguments. */
const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  return parts.join('');
}

function reduce(codePoint: number): string {
  let plain = reduced.get(codePoint);
  if (plain === undefined) {
    const decomposed = composedDashes(String.fromCodePoint(codePoint))
      .normalize('NFKD')
      .toUpperCase()
      .normalize('NFKD');
    plain = [...decomposed].filter((part) => !DROPPED.test(part)).join('');
    reduced.set(codePoint, plain);
  }
  return plain;
}
