import type { Element, Text } from 'hast';
import type { Chapter, PageBreak } from '../../model/publication.js';
import { pictureStarts, type TextRun, textRuns } from './text-runs.js';
import { isWithinWord } from './word-start.js';

/** Where marks are put while a chapter's tree is copied. Labels stand in page order. */
export interface PageBreakPlacement {
  /** Text node → offsets within its value, rising. */
  readonly inText: ReadonlyMap<Text, readonly { readonly at: number; readonly label: string }[]>;
  /** Element that no mark may enter → labels of marks that stand before it. */
  readonly before: ReadonlyMap<Element, readonly string[]>;
}

/**
 * Finds for every page the exact place in the tree: at the picture or the first visible character of the page, before a word that
 * the page broke, never in structural white space (between table rows or list items) and never inside mathematics,
 * drawings or ruby. One pass over the chapter, whatever the number of pages.
 */
export function placePageBreaks(chapter: Chapter, breaks: readonly PageBreak[]): PageBreakPlacement {
  const inText = new Map<Text, { at: number; label: string }[]>();
  const before = new Map<Element, string[]>();
  if (breaks.length === 0) return { inText, before };
  const runs = textRuns(chapter.tree).filter((run) => run.node.value !== '');
  const pictures = breaks.some(({ picture }) => picture !== undefined) ? pictureStarts(chapter.tree) : [];
  let index = 0;
  for (const { offset, label, picture } of [...breaks].sort((a, b) => a.page - b.page)) {
    const drawn = picture === undefined ? undefined : pictures[picture];
    if (drawn) {
      append(before, drawn, label);
      continue;
    }
    while (index < runs.length - 1 && runs[index + 1]!.start <= offset) index++;
    const place = wordStart(runs, visiblePlace(runs, index, offset));
    const run = runs[place.run];
    if (!run) continue;
    const whole = run.barrier ?? pictureBefore(run, place.at);
    if (whole) append(before, whole, label);
    else append(inText, run.node, { at: place.at, label });
  }
  return { inText, before };
}

/** A page whose text begins with a figure's caption begins with the figure. */
function pictureBefore({ picture, node }: TextRun, at: number): Element | undefined {
  return node.value.slice(0, at).trim() === '' ? picture : undefined;
}

interface TextPlace {
  readonly run: number;
  readonly at: number;
}

/** Moves on over white space that is not shown, into the next text if need be; stays where nothing visible follows. */
function visiblePlace(runs: readonly TextRun[], index: number, offset: number): TextPlace {
  let at = Math.max(0, offset - (runs[index]?.start ?? 0));
  for (let run = index; run < runs.length; run++, at = 0) {
    const { node, preformatted } = runs[run]!;
    if (preformatted && at < node.value.length) return { run, at };
    const shown = node.value.slice(at).search(/\S/);
    if (shown >= 0) return { run, at: at + shown };
  }
  return lastVisible(runs);
}

/** The end of the last text that is more than white space, which stands where a mark may stand. */
function lastVisible(runs: readonly TextRun[]): TextPlace {
  const run = runs.findLastIndex(({ node }) => /\S/.test(node.value));
  return { run, at: runs[run]?.node.value.trimEnd().length ?? 0 };
}

function wordStart(runs: readonly TextRun[], place: TextPlace): TextPlace {
  let { run, at } = place;
  const original = runs[run];
  if (!original || original.barrier) return place;
  for (;;) {
    const here = runs[run]!;
    const previous = at > 0 ? here : here.continues ? runs[run - 1] : undefined;
    if (!previous || previous.barrier) return { run, at };
    const end = at > 0 ? at : previous.node.value.length;
    const before = characterBefore(previous.node.value, end);
    if (!isWithinWord(before, here.node.value.slice(at, at + 2))) return { run, at };
    if (at === 0) run--;
    at = end - before!.length;
  }
}

function characterBefore(text: string, end: number): string | undefined {
  if (end === 0) return undefined;
  const low = text.charCodeAt(end - 1);
  const pair = end > 1 && low >= 0xdc00 && low <= 0xdfff;
  return text.slice(end - (pair ? 2 : 1), end);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
