import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types';

/**
 * A line that opens or closes a division (`::: {.note}`, `:::note[Title]`, `:::`), or is a directive of its own
 * (`::page[212]`). Lines are paired in the tree afterwards, so that divisions nest by Pandoc's rule (any closing line
 * closes the innermost) as well as by the length of the fence.
 */
export const fence: Construct = { name: 'fence', tokenize: tokenizeFence };

const LINE =
  /^(?::{3,}[ \t]*(?:$|\{|[\p{L}_][\p{L}\p{N}_-]*[ \t]*(?:$|[[{:]))|::[\p{L}_][\p{L}\p{N}_-]*(?:\[|\{|[ \t]*$))/u;

function tokenizeFence(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let token: Token;
  return start;

  function start(code: Code): State | undefined {
    token = effects.enter('fenceLine');
    return line(code);
  }

  function line(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('fenceLine');
      return LINE.test(self.sliceSerialize(token)) ? ok(code) : nok(code);
    }
    effects.consume(code);
    return line;
  }
}
