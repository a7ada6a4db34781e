import { trimToWords } from './trim.js';

/** Characters of a paragraph that are looked at. */
const LONGEST = 20_000;

/** Fewest words of a Latin passage, and how many of them are no accounts (`@name`). */
const LATIN_WORDS = { all: 8, written: 5 };

interface Script {
  readonly name: string;
  /** Fewest letters that count as a passage: names and single words are none. */
  readonly letters: number;
  /** Its letters, as a character class. */
  readonly class: string;
  /** Letters that must be among them: Japanese is told from Chinese by its kana. */
  readonly sign?: string;
}

const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}';
const SCRIPTS: readonly Script[] = [
  { name: 'Greek', letters: 12, class: '\\p{Script=Greek}' },
  { name: 'Cyrillic', letters: 14, class: '\\p{Script=Cyrillic}' },
  { name: 'Hebrew', letters: 10, class: '\\p{Script=Hebrew}' },
  { name: 'Arabic', letters: 10, class: '\\p{Script=Arabic}' },
  { name: 'Devanagari', letters: 10, class: '\\p{Script=Devanagari}' },
  { name: 'Thai', letters: 10, class: '\\p{Script=Thai}' },
  { name: 'Korean', letters: 7, class: '\\p{Script=Hangul}' },
  { name: 'Japanese', letters: 7, class: `${KANA}\\p{Script=Han}ー`, sign: KANA },
  { name: 'Chinese', letters: 7, class: '\\p{Script=Han}' },
  { name: 'Latin', letters: 60, class: '\\p{Script=Latin}' },
];

/** ISO 15924 codes of what languages are written in → names above that are at home there. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Japanese', 'Chinese'],
  Kore: ['Korean', 'Chinese'],
  Hans: ['Chinese'],
  Hant: ['Chinese'],
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Hebr: ['Hebrew'],
  Arab: ['Arabic'],
  Deva: ['Devanagari'],
  Thai: ['Thai'],
};

const PATTERNS = SCRIPTS.map(({ name, letters, class: letter, sign }) => ({
  name,
  letters,
  // Letters with the marks, digits, spaces and punctuation between them: one passage. The commas and full stops of the
  // text around it end a Latin one, so that names in a row are none.
  passage: new RegExp(
    `[${letter}](?:${name === 'Latin' ? '(?![،؛؟、。，！？])' : ''}[${letter}\\p{M}\\p{N}\\p{P}\\p{Z}])*`,
    'gu',
  ),
  letter: new RegExp(`[${letter}]`, 'gu'),
  sign: new RegExp(`[${sign ?? letter}]`, 'u'),
}));

/** What finds a letter of the scripts that are looked for in text of each script. */
const FOREIGN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(OWN).map(([code, own]) => {
    const foreign = SCRIPTS.filter(({ name }) => !own.includes(name)).map((script) => script.class);
    return [code, new RegExp(`[${foreign.join('')}]`, 'u')];
  }),
);

/** ISO 15924 code of the script a language is written in, from its tag or CLDR's likely subtags. */
export function scriptOf(language: string): string | undefined {
  if (!known.has(language)) known.set(language, likelyScript(language));
  return known.get(language);
}

// Asked for every paragraph, and dear to find out. A book has few languages.
const known = new Map<string, string | undefined>();

function likelyScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** The first passage of `text` in a script that `language` is not written in; web addresses, accounts and single names are none. */
export function foreignPassage(
  text: string,
  language: string,
): { readonly script: string; readonly text: string } | undefined {
  const script = scriptOf(language) ?? '';
  const own = OWN[script];
  if (own === undefined || !FOREIGN.get(script)?.test(text)) return undefined;
  const words = text.slice(0, LONGEST).replace(/[a-z][a-z0-9+.-]{0,20}:\/\/\S*/giu, '');
  for (const { name, letters, passage, letter, sign } of PATTERNS) {
    if (own.includes(name)) continue;
    for (const [match] of words.matchAll(passage)) {
      const found = trimToWords(match);
      if (found.length < letters || (found.match(letter)?.length ?? 0) < letters || !sign.test(found)) continue;
      if (name !== 'Latin' || isWriting(found)) return { script: name, text: found };
    }
  }
  return undefined;
}

function isWriting(text: string): boolean {
  const words = text.split(/\s+/u);
  const written = words.filter((word) => !word.startsWith('@'));
  return words.length >= LATIN_WORDS.all && written.length >= LATIN_WORDS.written;
}

/** The script of most letters of `text`, when `language` is not written in it. */
export function dominantScript(text: string, language: string): string | undefined {
  const own = OWN[scriptOf(language) ?? ''];
  if (own === undefined) return undefined;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (letter: RegExp) => (text.match(letter)?.length ?? 0) / all;
  return PATTERNS.find(({ name, letter, sign }) => !own.includes(name) && sign.test(text) && share(letter) > 0.6)?.name;
}
