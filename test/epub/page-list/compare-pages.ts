import type { PageMark } from './page-marks.js';
import type { PageWords, PrintedPage } from './printed-pages.js';

/** How the text after a mark agrees with its page. */
export type Verdict = 'same' | 'broken word' | 'different' | 'unmarked';

export interface PageComparison {
  readonly label: string;
  readonly verdict: Verdict;
  readonly printed: string;
  readonly marked: string;
}

/** Words of a page that are compared. */
const WORDS = 6;
/** Letters that follow an image and have to be on the page, after the words drawn in it. */
const AFTER_IMAGE = 30;
/** Letters that follow a formula and have to be on the page, among its first words. */
const AFTER_FORMULA = 12;
const FORMULA_WORDS = 80;

/** Compares the first words of every printed page with the text that follows its mark. */
export function comparePages(pages: readonly PrintedPage[], marks: readonly PageMark[]): readonly PageComparison[] {
  const byLabel = new Map(marks.map((mark) => [mark.label, mark]));
  return pages.map(({ label, readings, firstLine }, index) => {
    const mark = byLabel.get(label);
    const printed = readings[0].slice(0, WORDS).join(' ');
    if (!mark) return { label, verdict: 'unmarked', printed, marked: '' };
    const pieces = brokenWords(pages[index - 1]?.readings[0] ?? []);
    const pageEnd = letters(pages[index - 1]?.readings[0].at(-1) ?? '');
    const verdicts = readings.map((words) => compare(words, mark, pieces, pageEnd));
    if (isTurned(firstLine, printed, mark.after)) verdicts.push('same');
    const verdict = VERDICTS.find((candidate) => verdicts.includes(candidate))!;
    return { label, verdict, printed, marked: mark.after.trim().slice(0, 80) };
  });
}

const VERDICTS = ['same', 'broken word', 'different'] as const;

/** Whether the first line, where right-to-left letters come in the order of the page, is what follows the mark. */
function isTurned(line: string, words: string, after: string): boolean {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words)) return false;
  const drawn = letters(line);
  return drawn.length > 0 && sorted(drawn) === sorted(letters(after).slice(0, drawn.length));
}

/** What line ends of a page have of the words they break; the page's last line may be followed by notes. */
function brokenWords(words: PageWords): readonly string[] {
  // Poppler takes a hyphen that stands a little apart for a word of its own.
  const joined = words.map((word, index) => (/^[-\u00ad\u2010]$/.test(word) ? `${words[index - 1]}${word}` : word));
  const broken = joined.filter((word) => /\p{L}[-\u00ad\u2010]$/u.test(word));
  return broken.map((word) => letters(word.split(/[-\u00ad\u2010]/).at(-2)!));
}

/** A word with signs or digits among its letters, which print may break anywhere and without a hyphen. */
const ADDRESS = /^\s*\S*[\p{L}][^\p{L}\s]+\p{L}/u;

function compare(
  words: PageWords,
  mark: PageMark,
  pieces: readonly string[],
  pageEnd: string,
): (typeof VERDICTS)[number] {
  let verdict: (typeof VERDICTS)[number] = 'different';
  if (words.length === 0 && mark.besideImage) return 'same';
  const afterFormula = letters(mark.afterFormula).slice(0, AFTER_FORMULA);
  if (afterFormula !== '' && letters(words.slice(0, FORMULA_WORDS).join('')).includes(afterFormula)) return 'same';
  if (mark.besideImage && letters(words.join('')).includes(letters(mark.after).slice(0, AFTER_IMAGE))) return 'same';
  for (const after of [mark.ordinal + mark.after, mark.after].map(letters)) {
    for (const first of beginnings(words, mark).map((some) => letters(some.slice(0, WORDS).join('')))) {
      if (first === '') continue;
      if (after.startsWith(first)) return 'same';
      if (pieces.some((piece) => after.startsWith(piece + first))) verdict = 'broken word';
      if (ADDRESS.test(mark.after) && endsOf(pageEnd).some((end) => after.startsWith(end + first)))
        verdict = 'broken word';
    }
  }
  return verdict;
}

function endsOf(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(at));
}

/** The page's words, and those after the header rows of a table, which print repeats at the top of a page. */
function beginnings(words: PageWords, { tableHead }: PageMark): readonly PageWords[] {
  const head = sorted(letters(tableHead));
  if (head === '') return [words];
  let seen = '';
  for (const [index, word] of words.entries()) {
    seen += letters(word);
    // Poppler reads the lines of header cells across: the same letters in another order.
    if (seen.length >= head.length) return sorted(seen) === head ? [words, words.slice(index + 1)] : [words];
  }
  return [words];
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** What two ways of drawing the same text share: ligatures, hyphens, marks and spaces may differ. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
