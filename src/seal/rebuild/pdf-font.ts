import { PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { latin1, streamBytes } from './pdf-stream.js';

/** Turns the bytes of a shown string into characters. */
export type FontReading = (bytes: Buffer) => string;

/** Reads a font's ToUnicode map (ISO 32000-1 §9.10.3). Without one, bytes are taken as they are. */
export function readFont(font: PDFObject | undefined): FontReading {
  if (!(font instanceof PDFDict)) return (bytes) => bytes.toString('latin1');
  const width = font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
  const map = font.lookup(PDFName.of('ToUnicode'));
  if (!(map instanceof PDFRawStream)) return (bytes) => bytes.toString('latin1');
  const characters = readMap(latin1(streamBytes(map)));
  return (bytes) => {
    let text = '';
    for (let at = 0; at + width <= bytes.length; at += width)
      text += characters.get(bytes.readUIntBE(at, width)) ?? '?';
    return text;
  };
}

function readMap(cmap: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const body of sections(cmap, 'bfchar')) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) {
      characters.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const body of sections(cmap, 'bfrange')) {
    const RANGE = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]*)>|\[([^\]]*)\])/g;
    for (const [, from = '', to = '', first, list] of body.matchAll(RANGE)) {
      addRange(characters, Number.parseInt(from, 16), Number.parseInt(to, 16), first, list);
    }
  }
  return characters;
}

function sections(cmap: string, operator: string): string[] {
  const [, ...found] = cmap.split(`begin${operator}`);
  return found.map((section) => section.split(`end${operator}`, 1)[0] ?? '');
}

function addRange(
  characters: Map<number, string>,
  from: number,
  to: number,
  first: string | undefined,
  list: string | undefined,
): void {
  const listed = [...(list ?? '').matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, text = '']) => utf16(text));
  const start = utf16(first ?? '');
  // Codes have two bytes at most: a longer range is damaged.
  for (let code = from; code <= Math.min(to, from + 0xffff); code++) {
    const text = first === undefined ? listed[code - from] : advance(start, code - from);
    if (text !== undefined) characters.set(code, text);
  }
}

// The last code unit counts up (§9.10.3, example 2).
function advance(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
