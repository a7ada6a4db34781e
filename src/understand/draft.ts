import type { Element, Root } from 'hast';
import type { Suppression } from '../model/publication.js';
import type { ChapterContext } from './context.js';

/** One chapter as understood by itself: ids are still its own, links and resources are not yet resolved. */
export interface ChapterDraft {
  readonly context: ChapterContext;
  readonly id: string;
  readonly tree: Root;
  /** The one `section` of the tree. */
  readonly section: Element;
  readonly title: string;
  readonly type: string;
  readonly direction: 'ltr' | 'rtl';
  /** Ids that Lectern made (slugs); all others were given by the author. */
  readonly generatedIds: ReadonlySet<string>;
  /** Further names that lead to the chapter's beginning: the slug of its title. */
  readonly titleNames: readonly string[];
  readonly suppressions: readonly Suppression[];
}
