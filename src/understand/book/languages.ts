import type { ChapterDraft } from '../draft.js';
import { textProperty } from '../element.js';
import { walkElements } from '../walk.js';

/** Languages of the text, the book's first, then in order of appearance. */
export function languagesOf(drafts: readonly ChapterDraft[], language: string): readonly string[] {
  const found = new Set([language]);
  for (const draft of drafts) {
    found.add(draft.context.language);
    walkElements(draft.tree, (node) => {
      const lang = textProperty(node, 'lang');
      if (lang) found.add(lang);
    });
  }
  return [...found];
}
