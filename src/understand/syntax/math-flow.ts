import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

const DOLLAR = 36;
const BRACE = 123;

/**
 * Displayed mathematics: from a line that begins with `$$` to a line that ends with `$$`, an identifier
 * (`{#eq-mass}`) may follow. With nothing behind the opening dollars, blank lines are allowed and the end of the
 * container closes it; otherwise it must close before the next blank line, and it cannot interrupt a paragraph.
 */
export const mathFlow: Construct = { name: 'mathFlow', tokenize: tokenizeMathFlow, concrete: true };

const closing: Construct = { tokenize: tokenizeClosing, partial: true };
const nextLine: Construct = { tokenize: tokenizeNextLine, partial: true };

function tokenizeMathFlow(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let dollars = 0;
  let bare = true;
  let firstLine = true;
  let blankLine = true;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathFlow');
    effects.enter('mathFlowFence');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === DOLLAR && dollars < 3) {
      effects.consume(code);
      dollars += 1;
      return sequence;
    }
    if (dollars !== 2) return nok(code);
    effects.exit('mathFlowFence');
    return factorySpace(effects, afterOpening, 'whitespace')(code);
  }

  function afterOpening(code: Code): State | undefined {
    bare = code === null || markdownLineEnding(code);
    if (self.interrupt) return bare ? ok(code) : nok(code);
    return lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    blankLine = true;
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return lineEnd(code);
    if (code === DOLLAR && !(firstLine && !bare)) return effects.attempt(closing, done, valueStart)(code);
    if (code === DOLLAR) return effects.check(closing, nok, valueStart)(code);
    return valueStart(code);
  }

  function valueStart(code: Code): State | undefined {
    effects.enter('mathFlowValue');
    blankLine = blankLine && markdownSpace(code);
    effects.consume(code);
    return value;
  }

  function value(code: Code): State | undefined {
    if (code === null || code === DOLLAR || markdownLineEnding(code)) {
      effects.exit('mathFlowValue');
      return between(code);
    }
    blankLine = blankLine && markdownSpace(code);
    effects.consume(code);
    return value;
  }

  function lineEnd(code: Code): State | undefined {
    if (!bare && (blankLine || code === null)) return nok(code);
    if (code === null) return done(code);
    firstLine = false;
    return effects.attempt(nextLine, lineStart, bare ? done : nok)(code);
  }

  function done(code: Code): State | undefined {
    effects.exit('mathFlow');
    return ok(code);
  }
}

/** `$$` at the end of a line, an identifier in braces may follow. */
function tokenizeClosing(effects: Effects, ok: State, nok: State): State {
  let dollars = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathFlowDollars');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === DOLLAR && dollars < 2) {
      effects.consume(code);
      dollars += 1;
      return sequence;
    }
    if (dollars < 2) return nok(code);
    effects.exit('mathFlowDollars');
    return factorySpace(effects, after, 'whitespace')(code);
  }

  function after(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return ok(code);
    if (code !== BRACE) return nok(code);
    effects.enter('mathFlowAttributes');
    return attributes(code);
  }

  function attributes(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('mathFlowAttributes');
      return ok(code);
    }
    effects.consume(code);
    return attributes;
  }
}

/** Moves to the next line of the same container; a lazy line is not one. */
function tokenizeNextLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    if (code === null) return nok(code);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}
