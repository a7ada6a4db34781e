import type { Element } from 'hast';
import { writeXml } from '../xml/write.js';
import { compileXPathOnce } from './compiled-xpath.js';
import { linearText } from './linear.js';

interface SpeechEngine {
  setupEngine(features: Readonly<Record<string, string>>): Promise<unknown>;
  toSpeech(mathml: string): string;
}

/** Languages the speech engine has words for. */
const SPOKEN: ReadonlySet<string> = new Set([
  'af',
  'ca',
  'da',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'it',
  'ko',
  'nb',
  'nn',
  'sv',
]);
const ALIASES: Readonly<Record<string, string>> = { no: 'nb' };

let engine: Promise<SpeechEngine> | undefined;
let locale = '';

/** Loads the speech engine once, and only for a book that has formulas. */
function loadEngine(): Promise<SpeechEngine> {
  engine ??= importEngine();
  return engine;
}

async function importEngine(): Promise<SpeechEngine> {
  compileXPathOnce();
  return (await import('speech-rule-engine')).default;
}

/**
 * The words in which a formula is read aloud, in the language asked for. Where there are no words for a language,
 * the formula is written out in a line of symbols, which speech engines of that language read.
 */
export async function speechOf(math: Element, language: string): Promise<string> {
  const tag = language.split('-')[0]?.toLowerCase() ?? '';
  const wanted = ALIASES[tag] ?? tag;
  if (!SPOKEN.has(wanted)) return linearText(math);
  const speech = await loadEngine();
  if (locale !== wanted) {
    await speech.setupEngine({ locale: wanted, modality: 'speech', domain: 'clearspeak' });
    locale = wanted;
  }
  const words = spoken(speech, math);
  return words === '' ? linearText(math) : words;
}

/** What the engine has no words for → what it says the same of. */
const SPOKEN_AS: readonly (readonly [string, string])[] = [
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['updiagonalstrike downdiagonalstrike', 'updiagonalstrike'],
];

/** The engine throws on MathML that an author wrote and that no rule of its own covers; then there are no words. */
function spoken(speech: SpeechEngine, math: Element): string {
  try {
    const mathml = SPOKEN_AS.reduce((text, [written, known]) => text.replaceAll(written, known), writeXml(math));
    return speech.toSpeech(mathml).replace(/\s+/g, ' ').trim();
  } catch {
    return '';
  }
}
