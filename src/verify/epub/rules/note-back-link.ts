import type { XmlElement } from '../../xml/element.js';
import { elements, hasSemantic, tokens } from '../../xml/select.js';
import { resolveReference } from '../reference.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Notes from which there is no way back to the text. */
export const noteBackLink: EpubRule = {
  documentation: {
    id: 'epub-note-back-link-missing',
    severity: 'error',
    title: 'Note without a link back to the text',
    why: 'Who reads by ear or keyboard cannot see where they left off; without the link they must search for it.',
    fix: 'End the note with a link to its reference, with `role="doc-backlink"` and a label.',
    clauses: ['WCAG 2.2 SC 2.4.5', 'DPUB-ARIA 1.1 doc-backlink'],
  },
  document({ item, root }, report) {
    for (const note of elements(root)) {
      if (!isNote(note) || hasWayBack(note, item.path)) continue;
      report({
        message: 'Unexpected note without a way back, expected a link to its reference in the text',
        at: placeOf(item.path, note),
      });
    }
  },
};

const NOTE_TYPES = ['footnote', 'endnote', 'rearnote'];

function isNote(element: XmlElement): boolean {
  const types = tokens(element, 'epub:type');
  if (NOTE_TYPES.some((type) => types.includes(type)) || hasSemantic(element, 'doc-footnote', 'footnote')) return true;
  if (tokens(element, 'role').includes('doc-endnote')) return true;
  // The items of a list of endnotes carry no role of their own (doc-endnote is deprecated).
  return element.name === 'li' && element.attributes.has('id') && isNoteList(element.parent);
}

function isNoteList(list: XmlElement | undefined): boolean {
  const section = list?.parent;
  return [list, section].some((element) => element && hasSemantic(element, 'doc-endnotes', 'endnotes'));
}

function hasWayBack(note: XmlElement, path: string): boolean {
  return [...elements(note)].some((element) => {
    if (element.name !== 'a') return false;
    if (hasSemantic(element, 'doc-backlink', 'backlink')) return true;
    const { fragment } = resolveReference(element.attributes.get('href') ?? '', path);
    return fragment !== undefined && /ref/i.test(fragment);
  });
}
