import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { ChapterDraft } from '../draft.js';
import { classesOf, textProperty } from '../element.js';
import { headingLevel } from '../headings.js';
import { findElement, isElement, walkElements } from '../walk.js';
import { gatherContents } from './inline.js';

/**
 * Gives links without words (`[](#fig-tides)`, `[](chapter.md)`) those of what they lead to: the number of a figure or
 * table, else its caption; the words of a heading. Links to anything else stay as they are, for the checks to report.
 */
export function fillLinks(drafts: readonly ChapterDraft[]): void {
  const empty: { link: Element; id: string }[] = [];
  for (const { tree } of drafts) {
    walkElements(tree, (node) => {
      const href = node.tagName === 'a' ? textProperty(node, 'href') : undefined;
      if (href?.startsWith('#') && isEmpty(node)) empty.push({ link: node, id: href.slice(1) });
    });
  }
  if (empty.length === 0) return;
  const words = wordsById(drafts, new Set(empty.map(({ id }) => id)));
  for (const { link, id } of empty) {
    const value = words.get(id);
    if (value) link.children = [{ type: 'text', value, ...(link.position && { position: link.position }) }];
  }
}

function isEmpty(link: Element): boolean {
  if (textProperty(link, 'ariaLabel') !== undefined || textOf(link).trim() !== '') return false;
  return findElement(link, ({ tagName }) => tagName === 'img' || tagName === 'svg') === undefined;
}

function wordsById(drafts: readonly ChapterDraft[], wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const draft of drafts) {
    if (wanted.has(draft.id)) words.set(draft.id, draft.title);
    walkElements(draft.tree, (node) => {
      const id = textProperty(node, 'id');
      if (id !== undefined && wanted.has(id) && !words.has(id)) words.set(id, wordsOf(node));
    });
  }
  return words;
}

function wordsOf(target: Element): string {
  if (headingLevel(target) !== undefined) return plain(target);
  const heading = target.children.find((child) => isElement(child) && headingLevel(child) !== undefined) as
    | Element
    | undefined;
  if (target.tagName === 'section' && heading) return plain(heading);
  const caption = findElement(target, ({ tagName }) => tagName === 'figcaption' || tagName === 'caption');
  if (!caption) return '';
  const number = findElement(caption, (node) => classesOf(node).includes('caption-number'));
  return number ? plain(number).replace(/[.:：．]$/, '') : plain(caption);
}

// Without the calls of notes, whose numbers mean nothing elsewhere.
function plain(element: Element): string {
  return gatherContents(element.children).text;
}
