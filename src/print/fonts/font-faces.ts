import { pathToFileURL } from 'node:url';
import type { TypographyOptions } from '../../model/config.js';
import type { Resource } from '../../model/manuscript.js';
import type { UsedCharacters } from './characters.js';
import { type Coverage, covers } from './coverage.js';
import type { InstalledFont, InstalledFonts } from './installed.js';
import type { OwnFont } from './own-fonts.js';
import { type FontRole, packagesFor, ROLES } from './packages.js';

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

interface Request {
  readonly characters: UsedCharacters;
  readonly languages: readonly string[];
  readonly typography: TypographyOptions;
  readonly installed: InstalledFonts;
  readonly own: readonly OwnFont[];
  /** URL under which the browser gets a resource. */
  urlOf(resource: Resource): string;
}

/** The family whose MATH table rules the layout of formulas. */
const MATHEMATICAL = 'STIX Two Math';

const GREEK = /\p{Script=Greek}/u;
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
export async function fontFaces(request: Request): Promise<FontFaces> {
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
      for (const face of STYLES) {
        const file = font.file(face.weight, face.style);
        files.add(file);
        rules.push(rule(role, pathToFileURL(file).href, face.weight, face.style, rangeFor(role, font, characters)));
      }
    }
  }
  return { css: rules.join('\n'), files: [...files], families: [...families], missing: [...missing] };
}

async function shareOut(request: Request, role: FontRole, own: readonly OwnFont[]) {
  const fonts = new Map<InstalledFont, string[]>();
  const missing: string[] = [];
  const chosen = familyName(request.typography, role);
  const first = chosen && own.length === 0 ? [chosen.toLowerCase().replaceAll(' ', '-')] : [];
  const greek = await wholeGreek(request, role);
  for (const character of request.characters.keys()) {
    const code = character.codePointAt(0)!;
    if (own.some((font) => covers(font.coverage, code))) continue;
    const fitting = packagesFor(role, character, request.languages);
    const names = [...first, ...(GREEK.test(character) ? greek : []), ...fitting];
    const font = await firstCovering(request.installed, names, code);
    if (!font) missing.push(character);
    else if (fonts.has(font)) fonts.get(font)!.push(character);
    else fonts.set(font, [character]);
  }
  return { fonts, missing };
}

/**
 * The package that draws all Greek of the book: many faces have the modern letters and not the accented ones of the old
 * language, and a word must not be made of two faces.
 */
async function wholeGreek({ characters, languages, installed }: Request, role: FontRole): Promise<readonly string[]> {
  const codes = [...characters.keys()].filter((character) => GREEK.test(character)).map((one) => one.codePointAt(0)!);
  if (codes.length === 0) return [];
  for (const name of packagesFor(role, '\u1f70', languages)) {
    const fonts = await installed(name);
    if (codes.every((code) => fonts.some(({ coverage }) => covers(coverage, code)))) return [name];
  }
  return [];
}

/** The first font of the named packages that has a character. */
export async function firstCovering(installed: InstalledFonts, names: readonly string[], code: number) {
  for (const name of names) {
    const font = (await installed(name)).find(({ coverage }) => covers(coverage, code));
    if (font) return font;
  }
  return undefined;
}

function familyName(typography: TypographyOptions, role: FontRole): string | undefined {
  return role === 'math' ? undefined : typography.families[role];
}

// In formulas the browser replaces letters by mathematical italics that the text does not hold (MathML Core 4.2), so the
// mathematical font stands ready with all it has. The later of two overlapping faces wins: the others only help out.
function rangeFor(role: FontRole, font: InstalledFont, characters: readonly string[]): string {
  if (role === 'math' && font.family === MATHEMATICAL) return coverageRange(font.coverage);
  // Marks that stand alone are drawn on a dotted circle of the same font.
  const carrier = covers(font.coverage, DOTTED_CIRCLE) && characters.some((character) => /\p{M}/u.test(character));
  return unicodeRange(carrier ? [...characters, String.fromCodePoint(DOTTED_CIRCLE)] : characters);
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
