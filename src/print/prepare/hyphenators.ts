import { createRequire } from 'node:module';
import type { Hyphenator } from './hyphenate.js';

const SOFT_HYPHEN = '\u00ad';
/** Letters that must stay together at a word's start and end, and the shortest word that is broken at all. */
const LEFT = 2;
const RIGHT = 3;
const WORDS = /\p{L}{6,}/gu;

/** Languages whose patterns have a name of their own. */
const PATTERNS: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  'en-au': 'en-gb',
  'en-ie': 'en-gb',
  el: 'el-monoton',
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  'zh-latn': 'zh-latn-pinyin',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  de: 'de-1996',
  'de-ch': 'de-1996',
};

interface HyphenPackage {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}

/** Hyphenators by language, loaded when first asked for. Undefined for languages without patterns. */
export function hyphenators(): (language: string) => Hyphenator | undefined {
  const known = new Map<string, Hyphenator | undefined>();
  return (language) => {
    if (!known.has(language)) known.set(language, loadHyphenator(language.toLowerCase()));
    return known.get(language);
  };
}

function loadHyphenator(language: string): Hyphenator | undefined {
  const primary = language.split('-')[0]!;
  const candidates = [PATTERNS[language], language, PATTERNS[primary], primary].filter((name) => name !== undefined);
  for (const name of candidates) {
    const patterns = loadPatterns(name);
    if (patterns) return wordHyphenator(patterns);
  }
  return undefined;
}

function loadPatterns(name: string): HyphenPackage | undefined {
  if (!/^[a-z-]+$/.test(name)) return undefined;
  try {
    return createRequire(import.meta.url)(`hyphen/${name}`) as HyphenPackage;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function wordHyphenator(patterns: HyphenPackage): Hyphenator {
  const words = new Map<string, string>();
  const hyphenateWord = (word: string): string => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const broken = keepEnds(patterns.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: LEFT + RIGHT }));
    words.set(word, broken);
    return broken;
  };
  return (text) => text.replace(WORDS, hyphenateWord);
}

function keepEnds(word: string): string {
  const parts = word.split(SOFT_HYPHEN);
  while (parts.length > 1 && parts[0]!.length < LEFT) parts.splice(0, 2, parts[0]! + parts[1]!);
  while (parts.length > 1 && parts.at(-1)!.length < RIGHT) parts.splice(-2, 2, parts.at(-2)! + parts.at(-1)!);
  return parts.join(SOFT_HYPHEN);
}
