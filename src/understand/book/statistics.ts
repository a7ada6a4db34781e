import type { Parents } from 'hast';
import type { Statistics } from '../../model/publication.js';
import type { ChapterDraft } from '../draft.js';

type Counters = { -readonly [K in keyof Statistics]: Statistics[K] };

/** A word, or one character of a script that does not part words. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** Counts what the book holds. */
export function statisticsOf(drafts: readonly ChapterDraft[]): Statistics {
  const counters: Counters = {
    words: 0,
    chapters: drafts.length,
    images: 0,
    tables: 0,
    notes: 0,
    formulas: 0,
    links: 0,
  };
  for (const draft of drafts) count(draft.tree, counters);
  return counters;
}

function count(parent: Parents, counters: Counters): void {
  for (const child of parent.children) {
    if (child.type === 'text') counters.words += child.value.match(WORD)?.length ?? 0;
    if (child.type !== 'element') continue;
    if (child.tagName === 'img' || child.tagName === 'svg') counters.images += 1;
    else if (child.tagName === 'table') counters.tables += 1;
    else if (child.tagName === 'a' && child.properties.role !== 'doc-backlink') counters.links += 1;
    if (child.properties['epub:type'] === 'endnote') counters.notes += 1;
    if (child.tagName === 'math') counters.formulas += 1;
    else count(child, counters);
  }
}
