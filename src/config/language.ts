import { parse, stringify } from 'bcp-47';

/** What is known of a language tag that follows BCP 47. */
export interface LanguageTag {
  /** In canonical case: `en-GB`, `zh-Hant-TW`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Reads a BCP 47 tag (RFC 5646 §2.1). Undefined when its form is wrong or its first subtag cannot be a
 * registered language (the registry has none longer than three letters).
 */
export function parseLanguage(written: string): LanguageTag | undefined {
  const schema = parse(written.trim());
  if (!schema.language || schema.language.length > 3 || NO_LANGUAGES.has(schema.language.toLowerCase())) {
    return undefined;
  }
  const language = schema.language.toLowerCase();
  const script = schema.script && titleCase(schema.script);
  const tag = stringify({
    ...schema,
    language,
    script,
    region: schema.region?.toUpperCase(),
    extendedLanguageSubtags: schema.extendedLanguageSubtags.map((subtag) => subtag.toLowerCase()),
    variants: schema.variants.map((subtag) => subtag.toLowerCase()),
  });
  const rightToLeft = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(language);
  return { tag, direction: rightToLeft ? 'rtl' : 'ltr' };
}

/** The tag that a wrong one probably stands for: `en_US` → `en-US`, `english` → `en`, `jp` → `ja`. */
export function suggestLanguage(written: string): string | undefined {
  const cleaned = written
    .trim()
    .replaceAll('_', '-')
    .replace(/[^A-Za-z0-9-]/g, '');
  const [first = '', ...rest] = cleaned.split('-');
  const language = NAMES[first.toLowerCase()] ?? first;
  return parseLanguage([language, ...rest].join('-'))?.tag ?? parseLanguage(language)?.tag;
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

const RTL_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Armi',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Syre',
  'Syrj',
  'Syrn',
  'Thaa',
  'Yezi',
]);

/** Languages whose usual script runs from right to left. */
const RTL_LANGUAGES = new Set([
  'aii',
  'aeb',
  'ajp',
  'apc',
  'ar',
  'arb',
  'arc',
  'ars',
  'ary',
  'arz',
  'azb',
  'bal',
  'bqi',
  'ckb',
  'dv',
  'fa',
  'fas',
  'glk',
  'haz',
  'he',
  'heb',
  'iw',
  'ji',
  'khw',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pes',
  'pnb',
  'prs',
  'ps',
  'rhg',
  'sam',
  'sd',
  'skr',
  'syc',
  'syr',
  'ug',
  'ur',
  'yi',
  'yid',
]);

/** Country codes that are often written where a language belongs, and that are no languages. */
const NO_LANGUAGES = new Set(['jp', 'cn', 'gr', 'dk', 'cz', 'us']);

const NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  cn: 'zh',
  czech: 'cs',
  cz: 'cs',
  danish: 'da',
  dk: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  deutsch: 'de',
  greek: 'el',
  gr: 'el',
  hebrew: 'he',
  hindi: 'hi',
  hungarian: 'hu',
  italian: 'it',
  japanese: 'ja',
  jp: 'ja',
  korean: 'ko',
  norwegian: 'nb',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  us: 'en-US',
  vietnamese: 'vi',
};
