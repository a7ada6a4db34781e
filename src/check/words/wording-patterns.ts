/** Languages that set no space between words, so that a word may begin anywhere. */
const UNSPACED = new Set(['ja', 'zh']);

/** One expression for each language's phrases, which match as whole words. */
export function wordingPatterns(phrases: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(phrases).map(([language, patterns]) => {
      const any = `(?:${patterns.join('|')})`;
      return [language, new RegExp(UNSPACED.has(language) ? any : `(?<!\\p{L})${any}(?!\\p{L})`, 'iu')];
    }),
  );
}
