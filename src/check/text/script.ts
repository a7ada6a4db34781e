/** Scripts a text can be told by, with the fewest letters that count as a passage (names and single words are no passage). */
const SCRIPTS: readonly { readonly name: string; readonly letters: number; readonly class: string }[] = [
  { name: 'Greek', letters: 12, class: '\\p{Script=Greek}' },
  { name: 'Cyrillic', letters: 14, class: '\\p{Script=Cyrillic}' },
  { name: 'Hebrew', letters: 10, class: '\\p{Script=Hebrew}' },
  { name: 'Arabic', letters: 10, class: '\\p{Script=Arabic}' },
  { name: 'Devanagari', letters: 10, class: '\\p{Script=Devanagari}' },
  { name: 'Thai', letters: 10, class: '\\p{Script=Thai}' },
  { name: 'Korean', letters: 7, class: '\\p{Script=Hangul}' },
  { name: 'Japanese', letters: 7, class: '\\p{Script=Hiragana}\\p{Script=Katakana}' },
  { name: 'Chinese', letters: 7, class: '\\p{Script=Han}' },
  { name: 'Latin', letters: 60, class: '\\p{Script=Latin}' },
];

/** ISO 15924 codes of languages → names above that belong to them. */
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

const PATTERNS = SCRIPTS.map(({ name, letters, class: letter }) => ({
  name,
  letters,
  // Letters with the marks, digits, spaces and punctuation between them: one passage.
  pattern: new RegExp(`[${letter}][${letter}\\p{M}\\p{N}\\p{P}\\p{Z}]*`, 'gu'),
  count: new RegExp(`[${letter}]`, 'gu'),
}));

/** ISO 15924 code of the script a language is written in, from its tag or CLDR's likely subtags. */
export function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** The first passage of `text` in a script that `language` is not written in. */
export function foreignPassage(
  text: string,
  language: string,
): { readonly script: string; readonly text: string } | undefined {
  const script = scriptOf(language);
  const own = script === undefined ? undefined : OWN[script];
  if (own === undefined || (script === 'Latn' && !/[Ͱ-￹]/u.test(text))) return undefined;
  for (const { name, letters, pattern, count } of PATTERNS) {
    if (own.includes(name)) continue;
    for (const [passage] of text.matchAll(pattern)) {
      if (passage.length >= letters && (passage.match(count)?.length ?? 0) >= letters)
        return { script: name, text: passage.trim() };
    }
  }
  return undefined;
}
