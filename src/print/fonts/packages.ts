/** What a font is for. Themes name the roles, not the fonts: `var(--serif)`. */
export type FontRole = 'serif' | 'sans' | 'mono' | 'math';

export const ROLES: readonly FontRole[] = ['serif', 'sans', 'mono', 'math'];

interface ScriptFonts {
  readonly characters: RegExp;
  /** Packages of the @fontsource scope, the preferred one first. */
  readonly packages: readonly string[];
}

const LATIN: Readonly<Record<FontRole, readonly string[]>> = {
  serif: ['source-serif-4', 'noto-serif'],
  sans: ['source-sans-3', 'noto-sans'],
  mono: ['source-code-pro', 'dejavu-mono', 'noto-sans-mono'],
  math: ['stix-two-math', 'noto-sans-math'],
};

/** Fonts for everything that is no letter: arrows, box drawing, signs, emoji without colour. */
const SYMBOLS = [
  'stix-two-math',
  'dejavu-sans',
  'noto-sans-symbols',
  'noto-sans-symbols-2',
  'noto-sans-math',
  'noto-emoji',
];

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const SCRIPTS: readonly ScriptFonts[] = [
  { characters: /\p{Script=Greek}/u, packages: ['gentium-book-plus'] },
  { characters: /\p{Script=Arabic}/u, packages: ['amiri', 'noto-naskh-arabic', 'noto-sans-arabic'] },
  { characters: /\p{Script=Hebrew}/u, packages: ['noto-serif-hebrew', 'noto-sans-hebrew'] },
  {
    characters: /[\p{Script=Devanagari}\u0964\u0965]/u,
    packages: ['noto-serif-devanagari', 'noto-sans-devanagari'],
  },
  { characters: /\p{Script=Bengali}/u, packages: ['noto-serif-bengali', 'noto-sans-bengali'] },
  { characters: /\p{Script=Tamil}/u, packages: ['noto-serif-tamil', 'noto-sans-tamil'] },
  { characters: /\p{Script=Thai}/u, packages: ['noto-serif-thai', 'noto-sans-thai'] },
  { characters: /\p{Script=Khmer}/u, packages: ['noto-serif-khmer', 'noto-sans-khmer'] },
  { characters: /\p{Script=Myanmar}/u, packages: ['noto-serif-myanmar', 'noto-sans-myanmar'] },
  { characters: /\p{Script=Armenian}/u, packages: ['noto-serif-armenian', 'noto-sans-armenian'] },
  { characters: /\p{Script=Georgian}/u, packages: ['noto-serif-georgian', 'noto-sans-georgian'] },
  { characters: /\p{Script=Telugu}/u, packages: ['noto-serif-telugu', 'noto-sans-telugu'] },
  { characters: /\p{Script=Gujarati}/u, packages: ['noto-serif-gujarati', 'noto-sans-gujarati'] },
  { characters: /\p{Script=Malayalam}/u, packages: ['noto-serif-malayalam', 'noto-sans-malayalam'] },
  { characters: /\p{Script=Sinhala}/u, packages: ['noto-serif-sinhala', 'noto-sans-sinhala'] },
  { characters: /\p{Script=Lao}/u, packages: ['noto-serif-lao', 'noto-sans-lao'] },
  { characters: /\p{Script=Tibetan}/u, packages: ['noto-serif-tibetan'] },
  { characters: /\p{Script=Ethiopic}/u, packages: ['noto-sans-ethiopic'] },
  { characters: /\p{Script=Cherokee}/u, packages: ['noto-sans-cherokee'] },
  { characters: /\p{Script=Thaana}/u, packages: ['noto-sans-thaana'] },
  { characters: /\p{Script=Kannada}/u, packages: ['noto-sans-kannada'] },
  { characters: /\p{Script=Gurmukhi}/u, packages: ['noto-sans-gurmukhi'] },
  {
    // The voiced sound marks and the double hyphen are of no one script (UAX #24).
    characters: /[\p{Script=Hiragana}\p{Script=Katakana}\u3099-\u309c\u30a0\u30fb\u30fc]/u,
    packages: ['noto-serif-jp', 'noto-sans-jp', 'biz-udmincho'],
  },
  { characters: /\p{Script=Hangul}/u, packages: ['noto-serif-kr', 'noto-sans-kr', 'gowun-batang'] },
  { characters: /\p{Emoji_Presentation}/u, packages: ['noto-emoji'] },
];

/**
 * Han characters look different by language; a book's first East Asian language decides. The Noto packages are complete
 * and take 90 MB each, so a book that needs them adds them. What Lectern ships beside them covers the characters in
 * common use (JIS X 0213, GB 2312, all of modern Hangul) in a sixth of that.
 */
const HAN_BY_LANGUAGE: readonly (readonly [language: RegExp, packages: readonly string[]])[] = [
  [/^ja\b/i, ['noto-serif-jp', 'noto-sans-jp', 'biz-udmincho']],
  [/^ko\b/i, ['noto-serif-kr', 'noto-sans-kr', 'biz-udmincho']],
  [/^zh-(hant|tw|hk|mo)\b/i, ['noto-serif-tc', 'noto-sans-tc', 'biz-udmincho']],
  [/^zh\b/i, ['noto-serif-sc', 'noto-sans-sc', 'zcool-xiaowei']],
];

/** The packages that may draw a character in a role, best first. */
export function packagesFor(role: FontRole, character: string, languages: readonly string[]): readonly string[] {
  const script = scriptPackages(character, languages);
  const ordered = role === 'sans' ? [...script].reverse() : script;
  return unique([...LATIN[role], ...ordered, ...SYMBOLS, ...LATIN.serif, ...LATIN.sans, ...LATIN.mono]);
}

/** The package an author should add for a character that no installed font draws. */
export function packageToAdd(character: string, languages: readonly string[]): string {
  return scriptPackages(character, languages)[0] ?? (/\p{L}/u.test(character) ? 'noto-serif' : 'noto-sans-symbols-2');
}

function scriptPackages(character: string, languages: readonly string[]): readonly string[] {
  if (HAN.test(character)) return hanPackages(languages);
  return SCRIPTS.find(({ characters }) => characters.test(character))?.packages ?? [];
}

function hanPackages(languages: readonly string[]): readonly string[] {
  const preferred = languages.flatMap((tag) => HAN_BY_LANGUAGE.find(([pattern]) => pattern.test(tag))?.[1] ?? []);
  return unique([...preferred, ...HAN_BY_LANGUAGE.flatMap(([, packages]) => packages)]);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
