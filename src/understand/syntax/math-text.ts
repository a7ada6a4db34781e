import {
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  unicodePunctuation,
  unicodeWhitespace,
} from 'micromark-util-character';
import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types';

const DOLLAR = 36;
const BACKSLASH = 92;
const BACKTICK = 96;

/**
 * `$…$` and `$$…$$` in running text. A single dollar is mathematics only by Pandoc's rule (no blank after the opening
 * and before the closing one, no digit after the closing one), and not inside a word or before a capital letter or
 * underscore, so that `$5 and $6`, `US$ 20`, `$HOME:$PATH` stay text.
 */
export const mathText: Construct = { name: 'mathText', tokenize: tokenizeMathText };

function tokenizeMathText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  let size = 0;
  let last: Code = null;
  let closing = 0;
  let opensWithCode = false;
  let sequence: Token;
  return start;

  function start(code: Code): State | undefined {
    if (before === DOLLAR) return nok(code);
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code === DOLLAR && size < 3) {
      effects.consume(code);
      size += 1;
      return open;
    }
    if (size > 2 || (size === 1 && (isWordCharacter(before) || code === null || isBlank(code)))) return nok(code);
    effects.exit('mathTextSequence');
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      if (size === 1 && (last === null || isBlank(last))) return nok(code);
      sequence = effects.enter('mathTextSequence');
      closing = 0;
      return close(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      last = code;
      return between;
    }
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === DOLLAR || markdownLineEnding(code)) {
      effects.exit('mathTextData');
      return between(code);
    }
    // Code inside single dollars: two amounts with code between them. GitHub's $`…`$ has it right at the start.
    if (code === BACKTICK && size === 1 && last !== null && !opensWithCode) return nok(code);
    if (code === BACKTICK && last === null) opensWithCode = true;
    effects.consume(code);
    last = code;
    return code === BACKSLASH ? escaped : data;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return data(code);
    effects.consume(code);
    last = BACKSLASH;
    return data;
  }

  function close(code: Code): State | undefined {
    if (code === DOLLAR && closing < size) {
      effects.consume(code);
      closing += 1;
      return close;
    }
    // One dollar between two: a formula in the words of a formula, `$$\text{for any $x$}$$`.
    if (size === 2 && closing === 1 && code !== null) {
      sequence.type = 'mathTextData';
      effects.exit('mathTextData');
      last = DOLLAR;
      return between(code);
    }
    if (closing < size || code === DOLLAR || (size === 1 && mayNotFollow(code))) return nok(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok(code);
  }
}

function isBlank(code: Code): boolean {
  return markdownLineEndingOrSpace(code) || unicodeWhitespace(code);
}

function isWordCharacter(code: Code): boolean {
  return code !== null && code > 0 && !isBlank(code) && !unicodePunctuation(code);
}

/** A digit, capital letter, underscore or brace behind a dollar: money or a shell variable. */
function mayNotFollow(code: Code): boolean {
  return code !== null && (asciiDigit(code) || (code >= 65 && code <= 90) || code === 95 || code === 123);
}
