import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

const TEXT = [
  ...['source-serif-4', 'noto-serif-hebrew', 'biz-udmincho'],
  ...['noto-sans-symbols', 'noto-sans-symbols-2', 'dejavu-sans'],
];
const MATH = ['stix-two-math'];
const CODE = ['source-code-pro'];

/** Styles that give a page the fonts that ship with Lectern, so that it is the same on every machine. */
export function shippedFonts(): string {
  const [text, math, code] = [TEXT, MATH, CODE].map((names) => names.map(facesOf));
  const list = (faces = text!) => faces.map(({ family }) => `"${family}"`).join(',');
  const rules = `:root{--text:${list()}}math{font-family:${list(math)}}code,pre,kbd,samp{font-family:${list(code)}}`;
  return [text, math, code].flatMap((faces) => faces!.map(({ css }) => css)).join('\n') + rules;
}

function facesOf(name: string): { readonly family: string; readonly css: string } {
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
  const css = readFileSync(join(folder, '400.css'), 'utf8');
  const family = /font-family: '([^']+)'/.exec(css)?.[1];
  if (family === undefined) throw new Error(`${name} names no family`);
  // The package of a mathematical font names the range of its Latin letters for all that is in its file.
  const whole = MATH.includes(name) ? css.replace(/ *unicode-range:.*\n/g, '') : css;
  return { family, css: whole.replaceAll('url(./', `url(${pathToFileURL(folder).href}/`) };
}
