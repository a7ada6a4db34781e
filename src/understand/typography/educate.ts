import type { Quotes } from './quotes.js';

/** What is known of the block of text so far: quotes may open in one text node and close in another. */
export interface TextState {
  /** The last character written, empty at the start of a block. */
  before: string;
  /** Open quotation marks, `"` or `'`, outermost first. */
  readonly open: string[];
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const OPENER = /[\s([{<«‹“‘„‚—–\u2028/-]/u;
const ELISION = /^(?:tis|twas|twere|twill|em|til|cause|n|round|bout|\d0s)(?![\p{L}\p{N}])/iu;

/**
 * Sets quotation marks, apostrophes, dashes and ellipses in a run of text. Primes (`6'2"`) and options (`--help`)
 * are left alone.
 *
 * @param after the character that follows the text in the block, empty at its end
 */
export function educate(text: string, quotes: Quotes, state: TextState, after: string): string {
  let result = '';
  for (let index = 0; index < text.length; ) {
    const character = text[index]!;
    const rest = text.slice(index + 1, index + 12);
    const next = rest[0] ?? after;
    const [set, length] = setOne(character, text, index, rest, next, quotes, state);
    result += set;
    index += length;
    state.before = text[index - 1] ?? state.before;
  }
  return result;
}

function setOne(
  character: string,
  text: string,
  index: number,
  rest: string,
  next: string,
  quotes: Quotes,
  state: TextState,
): readonly [string, number] {
  switch (character) {
    case '"':
      return [doubleQuote(next, quotes, state), 1];
    case "'":
      return [singleQuote(rest, next, quotes, state), 1];
    case '-':
      return dashes(text, index, state);
    case '.':
      return text.startsWith('...', index) && text[index + 3] !== '.' && state.before !== '.' ? ['…', 3] : ['.', 1];
    default:
      return [character, 1];
  }
}

function doubleQuote(next: string, quotes: Quotes, state: TextState): string {
  const isOpen = state.open.includes('"');
  // Gershayim in Hebrew, and inches.
  if (LETTER.test(state.before) && LETTER.test(next)) return '"';
  if (!isOpen && DIGIT.test(state.before)) return '"';
  const opens = mayOpen(state.before) && next !== '' && !/\s/.test(next);
  if (opens && !(isOpen && state.before !== '' && /\s/.test(state.before) === false))
    return openQuote('"', quotes, state);
  if (isOpen) return closeQuote('"', quotes, state);
  return state.before === '' || /\s/.test(state.before) ? openQuote('"', quotes, state) : closeMark('"', 0, quotes);
}

function singleQuote(rest: string, next: string, quotes: Quotes, state: TextState): string {
  if (WORD.test(state.before) && LETTER.test(next)) return '’';
  if (ELISION.test(rest)) return '’';
  if (mayOpen(state.before) && next !== '' && !/\s/.test(next)) return openQuote("'", quotes, state);
  if (state.open.at(-1) === "'") return closeQuote("'", quotes, state);
  return DIGIT.test(state.before) ? "'" : '’';
}

function mayOpen(before: string): boolean {
  return before === '' || OPENER.test(before) || before === '"' || before === "'";
}

function openQuote(mark: string, quotes: Quotes, state: TextState): string {
  const level = levelOf(mark, state.open.length);
  state.open.push(mark);
  return (level === 0 ? quotes.outer : quotes.inner)[0];
}

function closeQuote(mark: string, quotes: Quotes, state: TextState): string {
  const index = state.open.lastIndexOf(mark);
  state.open.splice(index);
  return closeMark(mark, index, quotes);
}

function closeMark(mark: string, depth: number, quotes: Quotes): string {
  return (levelOf(mark, depth) === 0 ? quotes.outer : quotes.inner)[1];
}

/**
 * Which pair a mark means: a double mark the outer one, unless it stands in a quotation itself; a single one the
 * inner (British writers begin with it, and their outer pair is the single one).
 */
function levelOf(mark: string, depth: number): number {
  return mark === '"' ? depth % 2 : 1;
}

/** `--` and `---` between words become dashes; beside a letter after a blank it is an option, in arrows a shaft. */
function dashes(text: string, index: number, state: TextState): readonly [string, number] {
  let length = 1;
  while (text[index + length] === '-') length += 1;
  const run = text.slice(index, index + length);
  const next = text[index + length] ?? '';
  const isOption = (state.before === '' || /[\s([{]/.test(state.before)) && WORD.test(next);
  if (length < 2 || length > 3 || isOption || /[<>!]/.test(state.before) || /[<>!]/.test(next)) return [run, length];
  return [length === 3 ? '—' : '–', length];
}
