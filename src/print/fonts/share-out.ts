import type { TypographyOptions } from '../../model/config.js';
import type { Resource } from '../../model/manuscript.js';
import type { UsedCharacters } from './characters.js';
import { covers } from './coverage.js';
import { firstCovering } from './first-covering.js';
import type { InstalledFont, InstalledFonts } from './installed.js';
import type { OwnFont } from './own-fonts.js';
import { type FontRole, packagesFor } from './packages.js';

/** What the fonts of a book have to draw, and what there is to draw it with. */
export interface FontRequest {
  readonly characters: UsedCharacters;
  readonly languages: readonly string[];
  readonly typography: TypographyOptions;
  readonly installed: InstalledFonts;
  readonly own: readonly OwnFont[];
  /** URL under which the browser gets a resource. */
  urlOf(resource: Resource): string;
}

const LETTER = /\p{L}/u;
const GREEK = /\p{Script=Greek}/u;

/** Decides which font draws which character in a role; `missing` are those that none draws. */
export async function shareOut(request: FontRequest, role: FontRole, own: readonly OwnFont[]) {
  const fonts = new Map<InstalledFont, string[]>();
  const missing: string[] = [];
  const chosen = familyName(request.typography, role);
  const first = chosen && own.length === 0 ? [chosen.toLowerCase().replaceAll(' ', '-')] : [];
  const greek = await wholeGreek(request, role);
  const letters = new Map<InstalledFont, number>();
  for (const [character, place] of lettersFirst(request.characters)) {
    const code = character.codePointAt(0)!;
    if (own.some((font) => covers(font.coverage, code))) continue;
    const fitting = packagesFor(role, character, request.languages);
    const names = [...first, ...(GREEK.test(character) ? greek : []), ...fitting];
    const font = await firstCovering(request.installed, names, code, letters);
    if (!font) missing.push(character);
    else if (fonts.has(font)) fonts.get(font)!.push(character);
    else fonts.set(font, [character]);
    if (font && place && LETTER.test(character)) letters.set(font, (letters.get(font) ?? 0) + 1);
  }
  return { fonts, missing };
}

/**
 * The package that draws all Greek of the book: many faces have the modern letters and not the accented ones of the old
 * language, and a word must not be made of two faces.
 */
async function wholeGreek(
  { characters, languages, installed }: FontRequest,
  role: FontRole,
): Promise<readonly string[]> {
  const codes = [...characters.keys()].filter((character) => GREEK.test(character)).map((one) => one.codePointAt(0)!);
  if (codes.length === 0) return [];
  for (const name of packagesFor(role, '\u1f70', languages)) {
    const fonts = await installed(name);
    if (codes.every((code) => fonts.some(({ coverage }) => covers(coverage, code)))) return [name];
  }
  return [];
}

/** Letters decide which subset of a font is the book's main one; spaces, digits and signs, which several have, follow. */
function lettersFirst(characters: UsedCharacters) {
  const all = [...characters];
  return [...all.filter(([one]) => LETTER.test(one)), ...all.filter(([one]) => !LETTER.test(one))];
}

/** The family that the author wants in a role. */
export function familyName(typography: TypographyOptions, role: FontRole): string | undefined {
  return role === 'math' ? undefined : typography.families[role];
}
