import { fenceTracker } from '../text/code.js';
import { inlineEffort } from './inline-effort.js';
import { inlineTexts } from './inline-texts.js';
import { blockDepth, divisionCounter } from './nested-blocks.js';
import { tagCounter } from './nested-tags.js';

/** Markup that a parser would take out of all proportion to its length for. */
export interface Tangle {
  readonly kind: 'depth' | 'effort';
  /** From 1, in the text. */
  readonly line: number;
  readonly found: string;
}

/** What all paragraphs of a text may cost, in characters read again: seconds, on any machine. */
const EFFORT = 10_000_000;
/** HTML nests more deeply than Markdown, where every list has its items. */
const TAGS_PER_BLOCK = 2;

/**
 * Looks over a text before it is parsed, in time proportional to its length: the first place where blocks or elements
 * are nested more deeply than `depth`, or where unfinished markup piles up. Undefined for what people write.
 */
export function findTangle(text: string, depth: number): Tangle | undefined {
  const tags = tagCounter();
  const divisions = divisionCounter();
  let effort = 0;
  for (const { line, lines } of paragraphs(text)) {
    for (const [index, one] of lines.entries()) {
      const blocks = Math.max(blockDepth(one), divisions(one));
      if (blocks > depth) return { kind: 'depth', line: line + index, found: `${blocks} nested blocks` };
    }
    const paragraph = lines.join('\n');
    const elements = tags.depthIn(paragraph);
    if (elements > TAGS_PER_BLOCK * depth) return { kind: 'depth', line, found: `${elements} nested HTML elements` };
    for (const text of inlineTexts(lines)) effort += inlineEffort(text);
    if (effort > EFFORT) return { kind: 'effort', line, found: 'signs that open or close nothing' };
  }
  return undefined;
}

/** Lines of text between blank lines and outside fenced code. */
function* paragraphs(text: string): Generator<{ readonly line: number; readonly lines: readonly string[] }> {
  const fences = fenceTracker();
  let lines: string[] = [];
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    if (line.trim() !== '' && fences.next(line).kind === 'text') lines.push(line);
    else if (lines.length > 0) {
      yield { line: number - lines.length, lines };
      lines = [];
    }
  }
  if (lines.length > 0) yield { line: number - lines.length + 1, lines };
}
