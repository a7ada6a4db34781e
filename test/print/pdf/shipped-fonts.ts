import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

const TEXT = [
  ...['source-serif-4', 'noto-serif-hebrew', 'biz-udmincho'],
  ...['noto-sans-symbols', 'noto-sans-symbols-2', 'dejavu-sans'],
];
const OTHERS = ['stix-two-math', 'source-code-pro'];

/** Styles that give a page the fonts that ship with Lectern, so that it is the same on every machine. */
export function shippedFonts(): string {
  const families = [...TEXT, ...OTHERS].map(facesOf);
  const text = TEXT.map((_, index) => `"${families[index]!.family}"`).join(',');
  const [math, mono] = families.slice(-OTHERS.length).map(({ family }) => family);
  const rules = `:root{--text:${text}}math{font-family:"${math}"}code,pre,kbd,samp{font-family:"${mono}"}`;
  return families.map(({ css }) => css).join('\n') + rules;
}

function facesOf(name: string): { readonly family: string; readonly css: string } {
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
  const css = readFileSync(join(folder, '400.css'), 'utf8');
  const family = /font-family: '([^']+)'/.exec(css)?.[1];
  if (family === undefined) throw new Error(`${name} names no family`);
  return { family, css: css.replaceAll('url(./', `url(${pathToFileURL(folder).href}/`) };
}
