import type { Element } from 'hast';
import { namesTranscript } from '../words/transcript.js';
import { plainText } from './name.js';
import { property } from './property.js';
import { nextElement } from './siblings.js';

/** Whether a transcript or description of a medium is given: referred to by ARIA, or named in its figure or the block after it. */
export function hasTranscript(medium: Element, parents: readonly Element[]): boolean {
  if (property(medium, 'aria-describedby') !== undefined || property(medium, 'aria-details') !== undefined) return true;
  let child = medium;
  for (const parent of parents.toReversed()) {
    if (parent.tagName === 'section' || parent.tagName === 'body') return follows(parent, child);
    if (mentionsTranscript(parent)) return true;
    child = parent;
  }
  return false;
}

function follows(parent: Element, child: Element): boolean {
  const next = nextElement(parent, child);
  return next !== undefined && namesTranscript(plainText(next).slice(0, 200));
}

const mentions = new WeakMap<Element, boolean>();

// Remembered, as one element may hold thousands of media.
function mentionsTranscript(parent: Element): boolean {
  const known = mentions.get(parent) ?? namesTranscript(plainText(parent));
  mentions.set(parent, known);
  return known;
}
