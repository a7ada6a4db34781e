import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Ids used twice in one document. */
export const idUnique: EpubRule = {
  documentation: {
    id: 'epub-id-duplicate',
    severity: 'error',
    title: 'Id used twice in a document',
    why: 'A link, label or header reference leads to the first of the two, which may be the wrong one.',
    fix: 'Give each element an id of its own.',
    clauses: ['HTML §3.2.6', 'WCAG 2.2 SC 1.3.1'],
  },
  document({ item, root }, report) {
    const seen = new Set<string>();
    for (const element of elements(root)) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      if (seen.has(id))
        report({ message: `Unexpected second id ${id}, expected ids to be unique`, at: placeOf(item.path, element) });
      seen.add(id);
    }
  },
};
