import { diffArrays } from 'diff';

/** How much of a text a reader gets, word by word and in order. */
export interface WordComparison {
  /** Words expected. */
  readonly expected: number;
  /** Of them, those found in their place. */
  readonly found: number;
  /** `found / expected`; 1 for an empty text. */
  readonly share: number;
  /** The first differences, with the words before them: `…some time | together → timetogether`. */
  readonly differences: readonly string[];
}

const SHOWN = 20;
const CONTEXT = 3;

/**
 * The words of a text: what stands between white space, composed. Soft hyphens are taken out with the line end after
 * them; PDFium says U+FFFE for one.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufffe]\s*/g, '')
    .split(/[\s\u200b]+/)
    .filter(Boolean);
}

/** Compares what a reader took from a file with what stands in the book. `shown`: how many differences are told. */
export function compareWords(
  expected: string | readonly string[],
  actual: string | readonly string[],
  shown = SHOWN,
): WordComparison {
  const wanted = typeof expected === 'string' ? wordsOf(expected) : expected;
  const given = typeof actual === 'string' ? wordsOf(actual) : actual;
  const differences: string[] = [];
  let found = 0;
  let at = 0;
  let missing: readonly string[] = [];
  const tell = (added: readonly string[]) => {
    if ((missing.length === 0 && added.length === 0) || differences.length >= shown) return;
    const before = wanted.slice(Math.max(0, at - missing.length - CONTEXT), at - missing.length).join(' ');
    differences.push(`…${before} | ${missing.join(' ')} → ${added.join(' ')}`);
  };
  for (const { added, removed, value } of diffArrays([...wanted], [...given])) {
    if (removed) {
      missing = value;
      at += value.length;
      continue;
    }
    tell(added ? value : []);
    missing = [];
    if (added) continue;
    found += value.length;
    at += value.length;
  }
  tell([]);
  return { expected: wanted.length, found, share: wanted.length === 0 ? 1 : found / wanted.length, differences };
}
