import type { PageBreak, Publication } from '../../model/publication.js';
import { isPageMark } from '../content/page-mark.js';
import { someElement } from '../content/some-element.js';
import { asciiName } from '../names/ascii-name.js';
import { uniqueNames } from '../names/unique-names.js';
import type { PageListEntry } from '../plan.js';

/** Gathers the page list while the chapters are written, in reading order. */
export interface PageRegister {
  readonly entries: readonly PageListEntry[];
  /** Enters a page and returns the id of its mark. */
  add(file: string, label: string, id: string | undefined): string;
}

/** A register whose ids differ from every id in the text. */
export function pageRegister(anchors: ReadonlyMap<string, string>): PageRegister {
  const entries: PageListEntry[] = [];
  const unique = uniqueNames(anchors.keys());
  return {
    entries,
    add(file, label, wanted) {
      const id = wanted ?? unique(`page-${asciiName(label, '').replace(/^-/, '') || 'mark'}`);
      entries.push({ label, href: `${file}#${id}` });
      return id;
    },
  };
}

/** Chapter id → its page breaks; none at all when the manuscript carries page marks of its own. */
export function pageBreaksByChapter(
  publication: Publication,
  breaks: readonly PageBreak[],
): ReadonlyMap<string, readonly PageBreak[]> {
  const byChapter = new Map<string, PageBreak[]>();
  if (breaks.length === 0 || hasOwnMarks(publication)) return byChapter;
  for (const pageBreak of breaks) {
    const list = byChapter.get(pageBreak.chapter) ?? [];
    list.push(pageBreak);
    byChapter.set(pageBreak.chapter, list);
  }
  return byChapter;
}

/** Whether the author marked the pages of a printed edition. */
export function hasOwnMarks(publication: Publication): boolean {
  return publication.chapters.some(({ tree }) => someElement(tree, isPageMark));
}
