import type { Element } from 'hast';
import type { TocEntry } from '../../model/publication.js';
import type { ChapterDraft } from '../draft.js';
import { textProperty } from '../element.js';
import { headingLevel } from '../headings.js';
import { subsectionsOf } from '../sections.js';
import { isElement } from '../walk.js';
import { gatherContents } from './inline.js';

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
  for (const section of subsectionsOf(parent)) {
    const heading = section.children.find((child) => isElement(child) && headingLevel(child) !== undefined) as
      | Element
      | undefined;
    const id = textProperty(section, 'id');
    if (!heading || id === undefined) continue;
    entries.push({
      ...entryFields(draft, heading),
      title: gatherContents(heading.children).text,
      id,
      level,
      children: remaining > 1 ? sectionEntries(section, draft, level + 1, remaining - 1) : [],
    });
  }
  return entries;
}

function entryFields(draft: ChapterDraft, heading: Element | undefined) {
  return {
    inline: heading ? gatherContents(heading.children).inline : [],
    chapter: draft.id,
    language: (heading && textProperty(heading, 'lang')) ?? draft.context.language,
    matter: draft.context.document.matter,
  };
}
