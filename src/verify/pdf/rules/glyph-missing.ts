import type { PdfRule } from '../rule.js';

/** No box stands for a character that the font does not have. */
export const glyphMissing: PdfRule = {
  documentation: {
    id: 'pdf-glyph-missing',
    severity: 'error',
    title: 'Character that the font does not have',
    why: 'The reader sees a box, and nobody can tell what it was to be.',
    fix: 'Add a font that has the character.',
    clauses: ['ISO 14289-1 §7.21.8', 'Matterhorn 31-030', 'ISO 19005-2 §6.2.11.8'],
  },
  check({ fonts }, report) {
    for (const { name, kind, used } of fonts) {
      const page = kind === 'Type0' ? used.get(0) : undefined;
      if (page !== undefined)
        report({ message: `Unexpected missing glyph of font ${name}, expected one for every character`, at: { page } });
    }
  },
};
