import type { Diagnostic } from '../../diagnostic.js';
import { fontUnexpected } from '../findings.js';

/**
 * Reports fonts in the browser's file that are none of the book's: then a font of this machine was used, and the pages
 * would be others elsewhere. `families`: names of the families that may occur.
 */
export function unexpectedFonts(bytes: Uint8Array, families: readonly string[]): readonly Diagnostic[] {
  const names = namesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const known = families.map(plain);
  const strange = [...names].filter((name) => !known.some((family) => plain(name).startsWith(family)));
  return strange.sort().map(fontUnexpected);
}

const KEY = '/FontName /';
const LONGEST = 256;

function namesIn(file: Buffer): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = file.indexOf(KEY); at >= 0; at = file.indexOf(KEY, at + KEY.length)) {
    const name = /^(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/.exec(file.toString('latin1', at + KEY.length, at + LONGEST));
    if (name) names.add(name[1]!);
  }
  return names;
}

/** PostScript names have no spaces, and write what is no letter as `#XX` (ISO 32000-1 §7.3.5). */
function plain(name: string): string {
  return name
    .replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
