import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$|^x(-[a-z0-9]{1,8})+$/i;

/** The language of the document and of passages. */
export const language: PdfRule = {
  documentation: {
    id: 'pdf-language',
    severity: 'error',
    title: 'Language missing or no language tag',
    why: 'Speech and braille need the language to pronounce and contract words.',
    fix: 'Give the catalog a Lang with a BCP 47 tag.',
    clauses: [
      'ISO 14289-1 §7.2',
      'Matterhorn 11-001 to 11-006',
      'ISO 19005-2 §6.7.4',
      'WCAG 2.2 SC 3.1.1',
      'WCAG 2.2 SC 3.1.2',
    ],
  },
  check(document, report) {
    const { file, catalog, tree } = document;
    const lang = file.text(catalog, 'Lang');
    if (!lang) report({ message: 'Unexpected absence of a language, expected Lang in the catalog' });
    else if (!TAG.test(lang)) report({ message: `Unexpected language ${lang}, expected a BCP 47 tag` });
    for (const element of tree?.elements ?? []) {
      const own = file.text(element.dictionary, 'Lang');
      // Empty means unknown, which ISO 32000-1 §14.9.2.1 allows.
      if (own !== undefined && own !== '' && !TAG.test(own))
        report({ message: `Unexpected language ${own}, expected a BCP 47 tag`, at: placeOfElement(document, element) });
    }
  },
};
