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

/** The first passage of `text` in a script that `language` is not written in; web addresses and single names are none. */
export function foreignPassage(
  text: string,
  language: string,
): { readonly script: string; readonly text: string } | undefined {
  const script = scriptOf(language);
  const own = script === undefined ? undefined : OWN[script];
  if (own === undefined || (script === 'Latn' && !/[\u{370}-\u{FFFB}]/u.test(text))) return undefined;
  for (const { name, letters, pattern, count } of PATTERNS) {
    if (own.includes(name)) continue;
    for (const [match] of text.replace(/\S+:\/\/\S*/gu, '').matchAll(pattern)) {
      const passage = match.replace(/[^\p{L}\p{M}]+$/u, '');
      if (passage.length < letters || (passage.match(count)?.length ?? 0) < letters) continue;
      if (name !== 'Latin' || passage.split(' ').length >= 8) return { script: name, text: passage };
    }
  }
  return undefined;
}

/** The script of most letters of `text`, when `language` is not written in it. */
export function dominantScript(text: string, language: string): string | undefined {
  const own = OWN[scriptOf(language) ?? ''];
  if (own === undefined) return undefined;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = PATTERNS.filter(({ name }) => !own.includes(name)).map(({ name, count }) => ({
    name,
    share: (text.match(count)?.length ?? 0) / all,
  }));
  // Japanese is written in several scripts at once: kana decides.
  const kana = foreign.find(({ name }) => name === 'Japanese');
  const han = foreign.find(({ name }) => name === 'Chinese');
  if (kana && han && kana.share > 0.1 && kana.share + han.share > 0.6) return 'Japanese';
  return foreign.find(({ share }) => share > 0.6)?.name;
}
