import { createRequire } from 'node:module';
import type { Host } from '../../host.js';

interface Subset {
  /** Text that needs it. */
  readonly pattern: RegExp;
  readonly subset: string;
  /** Font package, weights and styles. */
  readonly faces: readonly { readonly name: string; readonly family: string; readonly styles: readonly string[] }[];
}

const SERIF = { name: 'source-serif-4', family: 'Source Serif 4', styles: ['400-normal', '400-italic', '600-normal'] };
const SANS = { name: 'source-sans-3', family: 'Source Sans 3', styles: ['400-normal', '600-normal', '700-normal'] };

const SUBSETS: readonly Subset[] = [
  { pattern: /[\u0100-\u024F\u1E00-\u1EFF]/, subset: 'latin-ext', faces: [SERIF, SANS] },
  { pattern: /[\u01A0\u01AF\u1EA0-\u1EF9]/, subset: 'vietnamese', faces: [SERIF, SANS] },
  { pattern: /\p{Script=Cyrillic}/u, subset: 'cyrillic', faces: [SERIF, SANS] },
  { pattern: /\p{Script=Greek}/u, subset: 'greek', faces: [SERIF, SANS] },
  {
    pattern: /\p{Script=Arabic}/u,
    subset: 'arabic',
    faces: [{ name: 'noto-naskh-arabic', family: 'Noto Naskh Arabic', styles: ['400-normal', '600-normal'] }],
  },
  {
    pattern: /\p{Script=Hebrew}/u,
    subset: 'hebrew',
    faces: [{ name: 'noto-serif-hebrew', family: 'Noto Serif Hebrew', styles: ['400-normal', '600-normal'] }],
  },
  {
    pattern: /\p{Script=Devanagari}/u,
    subset: 'devanagari',
    faces: [{ name: 'noto-serif-devanagari', family: 'Noto Serif Devanagari', styles: ['400-normal', '600-normal'] }],
  },
  {
    pattern: /\p{Script=Bengali}/u,
    subset: 'bengali',
    faces: [{ name: 'noto-serif-bengali', family: 'Noto Serif Bengali', styles: ['400-normal', '600-normal'] }],
  },
  {
    pattern: /\p{Script=Thai}/u,
    subset: 'thai',
    faces: [{ name: 'noto-serif-thai', family: 'Noto Serif Thai', styles: ['400-normal', '600-normal'] }],
  },
  // Last, and so first to be asked for a character (CSS Fonts 4 §4.5).
  { pattern: /^/, subset: 'latin', faces: [SERIF, SANS] },
];

/** `@font-face` rules, with the fonts in them, for all of `text` that Lectern has fonts for. */
export async function coverFonts(text: string, host: Host): Promise<string> {
  const require = createRequire(import.meta.url);
  const wanted = SUBSETS.filter(({ pattern }) => pattern.test(text));
  const rules = wanted.flatMap(({ subset, faces }) =>
    faces.flatMap(({ name, family, styles }) =>
      styles.map(async (style) => {
        const file = require.resolve(`@fontsource/${name}/files/${name}-${subset}-${style}.woff2`);
        const data = Buffer.from(await host.files.read(file)).toString('base64');
        const [weight, slope] = style.split('-');
        return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${slope};src:url(data:font/woff2;base64,${data})}\n`;
      }),
    ),
  );
  return (await Promise.all(rules)).join('');
}
