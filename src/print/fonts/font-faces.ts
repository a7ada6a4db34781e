import { pathToFileURL } from 'node:url';
import { type Coverage, covers } from './coverage.js';
import type { InstalledFont } from './installed.js';
import type { OwnFont } from './own-fonts.js';
import { type FontRole, ROLES } from './packages.js';
import { type FontRequest, familyName, shareOut } from './share-out.js';

export interface FontFaces {
  /** `@font-face` rules of the families `Lectern serif`, `Lectern sans`, `Lectern mono` and `Lectern math`. */
  readonly css: string;
  /** Absolute paths of the files named in `css`. */
  readonly files: readonly string[];
  /** PostScript names of the real families behind them. */
  readonly families: readonly string[];
  /** Characters that no font draws. */
  readonly missing: readonly string[];
}

/** The family whose MATH table rules the layout of formulas. */
const MATHEMATICAL = 'STIX Two Math';

const MARK = /\p{M}/u;
const ACCENT = /(?=\p{M})\p{Script=Inherited}/u;
const DOTTED_CIRCLE = 0x25cc;

const STYLES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const;

/**
 * Decides for each role which font draws which character and declares one complete family per role, so that the browser
 * never has to look for a font of the machine: the same pages everywhere. A weight or style that a font lacks is
 * declared with the nearest file, because Chromium draws synthesised ones as Type 3 fonts.
 */
export async function fontFaces(request: FontRequest): Promise<FontFaces> {
  const rules: string[] = [];
  const files = new Set<string>();
  const families = new Set<string>();
  const missing = new Set<string>();
  for (const role of ROLES) {
    const own = request.own.filter(({ source }) => source.family === familyName(request.typography, role));
    for (const font of own) families.add(font.postScriptFamily);
    rules.push(...own.map((font) => ownRule(role, font, request.urlOf(font.resource))));
    const shares = await shareOut(request, role, own);
    for (const character of shares.missing) missing.add(character);
    for (const [font, characters] of shares.fonts) {
      families.add(font.postScriptFamily);
      // A letter and the accent on it have to be of one font, so each stands ready with the accents it has.
      const accents = [...request.characters.keys()].filter((one) => ACCENT.test(one) && hasCharacter(font, one));
      const range = rangeFor(role, font, characters, accents);
      for (const face of STYLES) {
        const file = font.file(face.weight, face.style);
        files.add(file);
        rules.push(rule(role, pathToFileURL(file).href, face.weight, face.style, range));
      }
    }
  }
  return { css: rules.join('\n'), files: [...files], families: [...families], missing: [...missing] };
}

function hasCharacter(font: InstalledFont, character: string): boolean {
  return covers(font.coverage, character.codePointAt(0)!);
}

// In formulas the browser replaces letters by mathematical italics that the text does not hold (MathML Core 4.2), so the
// mathematical font stands ready with all it has. The later of two overlapping faces wins: the others only help out.
function rangeFor(
  role: FontRole,
  font: InstalledFont,
  characters: readonly string[],
  accents: readonly string[],
): string {
  if (role === 'math' && font.family === MATHEMATICAL) return coverageRange(font.coverage);
  // Marks that stand alone are drawn on a dotted circle of the same font.
  const carrier = covers(font.coverage, DOTTED_CIRCLE) && characters.some((character) => MARK.test(character));
  const circle = carrier ? [String.fromCodePoint(DOTTED_CIRCLE)] : [];
  return unicodeRange([...characters, ...circle, ...accents]);
}

function coverageRange(coverage: Coverage): string {
  return coverage.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(',');
}

function ownRule(role: FontRole, font: OwnFont, url: string): string {
  return rule(role, url, font.source.weight, font.source.style, coverageRange(font.coverage));
}

function rule(role: FontRole, url: string, weight: number, style: string, range: string): string {
  return `@font-face{font-family:"Lectern ${role}";font-weight:${weight};font-style:${style};src:url("${url}");unicode-range:${range}}`;
}

function unicodeRange(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const code of codes) {
    const open = parts.at(-1);
    if (open && code === open[1] + 1) open[1] = code;
    else if (open?.[1] !== code) parts.push([code, code]);
  }
  return parts.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
