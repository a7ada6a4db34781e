import { parse, preprocess } from 'micromark';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { subtokenize } from 'micromark-util-subtokenize';
import type { Event, Extension } from 'micromark-util-types';
import type { DefinedNames } from './remark-name-index.js';

/** The parts of a text, which together are the text, and the names that all of them define. */
export interface Blocks extends DefinedNames {
  readonly parts: readonly string[];
}

/**
 * Cuts a text between its outer blocks, where each part means by itself what it means in the whole, into parts of up to
 * `size` characters, longer where a block is. Parses blocks, not their words, and a few parts' length at once.
 */
export function blocksOf(text: string, extensions: Extension[], size: number): Blocks {
  const parts: string[] = [];
  const links: string[] = [];
  const notes: string[] = [];
  let length = size;
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + length);
    const events = blockEvents(window, extensions);
    const end = from + length >= text.length ? window.length : lastCut(events, window);
    if (end > 0) {
      for (const [kind, token, { sliceSerialize }] of events) {
        if (kind === 'exit' || token.start.offset >= end) continue;
        if (token.type === 'definitionLabelString') links.push(normalizeIdentifier(sliceSerialize(token)));
        if (token.type === 'gfmFootnoteDefinitionLabelString') notes.push(normalizeIdentifier(sliceSerialize(token)));
      }
      parts.push(window.slice(0, end));
      from += end;
    }
    length = end > 0 ? size : length * 2;
  }
  return { parts, links, notes };
}

function blockEvents(text: string, extensions: Extension[]): Event[] {
  const events = parse({ extensions })
    .document()
    .write(preprocess()(text, undefined, true));
  subtokenize(events);
  return events;
}

/**
 * The last place where an empty line has ended all blocks and what follows cannot reach back: of the blocks in a text
 * that goes on, the last may be cut short, and the one before it be the term of a definition. 0 when there is none.
 */
function lastCut(events: readonly Event[], text: string): number {
  let depth = 0;
  let afterBlank = false;
  const starts = [0, 0, 0];
  for (const [kind, { type, start }] of events) {
    if (kind === 'enter') {
      // A byte order mark would be taken off a part that begins with it.
      if (depth === 0 && afterBlank && start.column === 1 && text[start.offset] !== '\uFEFF') starts.push(start.offset);
      depth += 1;
    } else {
      depth -= 1;
      afterBlank = type === 'lineEndingBlank';
    }
  }
  return starts.at(-3)!;
}
