import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { TocEntry } from '../../model/publication.js';
import type { ChapterDraft } from '../draft.js';
import { textProperty } from '../element.js';
import { headingLevel } from '../headings.js';
import { isElement } from '../walk.js';

interface OpenEntry extends TocEntry {
  readonly children: OpenEntry[];
}

/**
 * The table of contents: chapters nested as the order file nests them, then the sections of each, as deep as
 * `tocDepth` heading levels (1 = chapter titles only). The same order and nesting as the headings in the text.
 */
export function contentsOf(drafts: readonly ChapterDraft[], tocDepth: number): readonly TocEntry[] {
  const roots: OpenEntry[] = [];
  const open: { depth: number; entry: OpenEntry }[] = [];
  for (const draft of drafts) {
    const { depth } = draft.context.document;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const entry = chapterEntry(draft, open.length, tocDepth);
    (open.at(-1)?.entry.children ?? roots).push(entry);
    open.push({ depth, entry });
  }
  return roots;
}

function chapterEntry(draft: ChapterDraft, depth: number, tocDepth: number): OpenEntry {
  const heading = draft.section.children.find((child) => isElement(child) && headingLevel(child) === 1) as
    | Element
    | undefined;
  return {
    ...entryFields(draft, heading),
    title: draft.title,
    id: draft.id,
    level: depth + 1,
    children: tocDepth > 1 ? sectionEntries(draft.section, draft, depth + 2, tocDepth - 1) : [],
  };
}

function sectionEntries(parent: Element, draft: ChapterDraft, level: number, remaining: number): OpenEntry[] {
  const entries: OpenEntry[] = [];
  for (const section of parent.children) {
    if (!isElement(section, 'section')) continue;
    const heading = section.children.find((child) => isElement(child) && headingLevel(child) !== undefined) as
      | Element
      | undefined;
    const id = textProperty(section, 'id');
    if (!heading || id === undefined) continue;
    entries.push({
      ...entryFields(draft, heading),
      title: textOf(heading).replace(/\s+/g, ' ').trim(),
      id,
      level,
      children: remaining > 1 ? sectionEntries(section, draft, level + 1, remaining - 1) : [],
    });
  }
  return entries;
}

function entryFields(draft: ChapterDraft, heading: Element | undefined) {
  return {
    inline: heading ? inlineOf(heading.children) : [],
    chapter: draft.id,
    language: (heading && textProperty(heading, 'lang')) ?? draft.context.language,
    matter: draft.context.document.matter,
  };
}

/** A heading's content as a link may hold it: no links, notes, anchors or page marks; ids stay in the text alone. */
function inlineOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element') return [];
    const { role, href: _href, id: _id, ...properties } = child.properties;
    if (role === 'doc-noteref' || role === 'doc-pagebreak') return [];
    const content = inlineOf(child.children);
    if (child.tagName === 'a') return content;
    return [{ type: 'element', tagName: child.tagName, properties, children: content }];
  });
}
