import { fileURLToPath } from 'node:url';
import type { Host } from '../../host.js';
import type { Publication } from '../../model/publication.js';
import { templateText } from '../templates.js';
import { fontFaces } from './font-faces.js';

/** What formulas need, in print too. */
const MATHEMATICS = fileURLToPath(new URL('../../../templates/mathematics.css', import.meta.url));

/**
 * The stylesheet of the theme: base, theme, formulas where there are some, vertical writing where the book is set so, and
 * the author's fonts.
 * `place` gives the container path of a resource and so puts it to use.
 */
export async function themeStylesheet(
  publication: Publication,
  place: (path: string) => string,
  folders: readonly string[],
  host: Host,
): Promise<string> {
  const { config, metadata, chapters } = publication;
  const names = ['base.css', `${config.theme.name}.css`];
  if (metadata.writingMode === 'vertical-rl') names.push('vertical.css');
  const texts = await Promise.all(names.map((name) => templateText(name, folders, host)));
  if (chapters.some(({ has }) => has.mathml)) texts.push(new TextDecoder().decode(await host.files.read(MATHEMATICS)));
  const fonts = config.epub.embedFonts ? authorFonts(publication, place) : '';
  return [...texts, fonts].filter(Boolean).join('\n');
}

function authorFonts({ config, resources }: Publication, place: (path: string) => string): string {
  const { fonts, families } = config.typography;
  const known = new Set(resources.map(({ path }) => path));
  const faces = fontFaces(
    fonts.filter(({ path }) => known.has(path)),
    place,
  );
  if (!faces) return '';
  const family = (selector: string, name: string | undefined, generic: string) =>
    name ? `${selector} {\n  font-family: "${name.replace(/["\\]/g, '\\$&')}", ${generic};\n}\n` : '';
  return [
    faces,
    family('body', families.serif, 'serif'),
    family('h1, h2, h3, h4, h5, h6, th, figcaption', families.sans, 'sans-serif'),
    family('code, pre, kbd, samp', families.mono, 'monospace'),
  ].join('');
}
