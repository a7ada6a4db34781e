import type { EpubRule } from '../rule.js';

/** Landmarks: how reading systems find the start of the text and the contents. */
export const landmarks: EpubRule = {
  documentation: {
    id: 'epub-landmarks-missing',
    severity: 'warning',
    title: 'No landmarks, or none for the start of the text',
    why: 'Reading systems open the book at “bodymatter” and offer the landmarks as shortcuts.',
    fix: 'Add `nav epub:type="landmarks"` with at least `toc` and `bodymatter`.',
    clauses: ['EPUB 3.3 §7.4.4'],
  },
  publication({ navigation }, report) {
    if (!navigation) return;
    const at = { path: navigation.path };
    const list = navigation.lists.get('landmarks');
    if (!list) {
      report({ message: 'Unexpected absence of landmarks, expected nav epub:type="landmarks"', at });
      return;
    }
    for (const type of ['toc', 'bodymatter'])
      if (!list.some(({ types }) => types.includes(type)))
        report({ message: `Unexpected absence of the landmark ${type}, expected a link to it`, at });
  },
};
