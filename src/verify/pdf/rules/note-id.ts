import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';

/** IDs: every note has one, and none is used twice. */
export const noteId: PdfRule = {
  documentation: {
    id: 'pdf-id',
    severity: 'error',
    title: 'Note without an ID, or ID used twice',
    why: 'References find notes and header cells by their ID.',
    fix: 'Give each note an ID of its own.',
    clauses: ['ISO 14289-1 §7.9', 'Matterhorn 19-003', 'Matterhorn 19-004', 'ISO 32000-1 §14.7.2'],
  },
  check(document, report) {
    const seen = new Set<string>();
    for (const element of document.tree?.elements ?? []) {
      const id = document.file.text(element.dictionary, 'ID');
      if (element.type === 'Note' && !id)
        report({ message: 'Unexpected note without an ID, expected one', at: placeOfElement(document, element) });
      if (id === undefined) continue;
      if (seen.has(id))
        report({
          message: `Unexpected second ID ${id}, expected IDs to be unique`,
          at: placeOfElement(document, element),
        });
      seen.add(id);
    }
  },
};
