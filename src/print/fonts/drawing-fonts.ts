import type { Files } from '../../host.js';
import { isVisible } from './characters.js';
import { firstCovering } from './first-covering.js';
import type { InstalledFont, InstalledFonts } from './installed.js';
import { type FontRole, packagesFor } from './packages.js';

export interface DrawingFonts {
  readonly svg: string;
  /** PostScript names of the families it is lettered with. */
  readonly families: readonly string[];
  /** Characters that no font draws. */
  readonly missing: readonly string[];
}

/** Drawings are made with the narrow metrics of Times in mind. */
const SIZE_ADJUST: Readonly<Partial<Record<FontRole, string>>> = { serif: 'size-adjust:92%;' };

/**
 * Gives a drawing that stands in a file of its own the fonts for its text, as data: an SVG image sees none of the page's
 * fonts and would be lettered with those of the machine. Drawings without text stay as they are.
 *
 * `name` is the drawing's own: fonts of one address are shared between drawings when the browser happens to remember
 * them, and then the same book makes another file.
 */
export async function drawingFonts(
  svg: string,
  name: string,
  languages: readonly string[],
  installed: InstalledFonts,
  files: Files,
): Promise<DrawingFonts> {
  if (!/<text\b/.test(svg)) return { svg, families: [], missing: [] };
  const roles = new Set<FontRole>(['serif']);
  const renamed = svg.replace(
    /(font-family\s*[=:]\s*)("[^"]*"|'[^']*'|[^;"'}<]+)/g,
    (_, start: string, families: string) => {
      const role = roleOf(families);
      roles.add(role);
      return /=\s*$/.test(start) ? `${start}"Lectern ${role}"` : `${start}'Lectern ${role}'`;
    },
  );
  const characters = [...new Set(svg.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, entity))].filter(isVisible);
  const weights = /bold|font-weight\s*[=:]\s*["']?[6-9]00/.test(svg) ? [400, 700] : [400];
  const rules: string[] = [];
  const families = new Set<string>();
  const missing = new Set<string>();
  for (const role of roles) {
    const shares = await shareOut(role, characters, languages, installed);
    for (const character of shares.missing) missing.add(character);
    for (const font of shares.fonts) {
      families.add(font.postScriptFamily);
      for (const weight of weights) rules.push(await faceRule(role, font, weight, name, files));
    }
  }
  // In a drawing, Chromium says nothing of what letters a ligature stands for.
  const style = `<style>${rules.join('')}svg{font-family:"Lectern serif"}*{font-variant-ligatures:none!important}</style>`;
  const drawn = renamed.replace(/<svg\b[^>]*>/, (root) => `${root}${style}`);
  return { svg: drawn, families: [...families], missing: [...missing] };
}

function roleOf(families: string): FontRole {
  if (/mono|courier|consol|menlo/i.test(families)) return 'mono';
  return /sans|arial|helvetica|verdana|tahoma|segoe|roboto|system-ui/i.test(families) ? 'sans' : 'serif';
}

function entity(reference: string): string {
  const code = /^&#(x?)([\da-f]+);$/i.exec(reference);
  const number = code ? Number.parseInt(code[2]!, code[1] ? 16 : 10) : 0x20;
  return number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

async function shareOut(
  role: FontRole,
  characters: readonly string[],
  languages: readonly string[],
  installed: InstalledFonts,
) {
  const fonts = new Set<InstalledFont>();
  const missing: string[] = [];
  for (const character of characters) {
    const font = await firstCovering(installed, packagesFor(role, character, languages), character.codePointAt(0)!);
    if (font) fonts.add(font);
    else missing.push(character);
  }
  return { fonts, missing };
}

async function faceRule(
  role: FontRole,
  font: InstalledFont,
  weight: number,
  name: string,
  files: Files,
): Promise<string> {
  const data = Buffer.from(await files.read(font.file(weight, 'normal'))).toString('base64');
  const range = font.coverage.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',');
  return `@font-face{font-family:"Lectern ${role}";font-weight:${weight};${SIZE_ADJUST[role] ?? ''}src:url(data:font/woff2;name=${name};base64,${data});unicode-range:${range}}`;
}
