import type { PdfRule } from '../rule.js';

/** Characters that stand for no character (Matterhorn 31-028 and -029), and the one for what could not be read. */
const NOTHING = /[\u0000\ufeff\ufffe\uffff\ufffd]/;

/** Every code that is shown stands for a character. */
export const textMapping: PdfRule = {
  documentation: {
    id: 'pdf-text-unmapped',
    severity: 'error',
    title: 'Text that cannot be read, searched or copied',
    why: 'The page shows a letter, but nothing says which: screen readers skip it, searching does not find it.',
    fix: 'Give the font a ToUnicode map with every character used.',
    clauses: [
      'ISO 14289-1 §7.2',
      'ISO 14289-1 §7.21.7',
      'Matterhorn 10-001',
      'Matterhorn 31-027 to 31-029',
      'ISO 19005-2 §6.2.11.7',
    ],
  },
  check({ file, fonts }, report) {
    for (const { name, kind, toUnicode, used, dictionary } of fonts) {
      if (!toUnicode) {
        const known = kind !== 'Type0' && kind !== 'Type3' && file.entry(dictionary, 'Encoding') !== null;
        if (!known && used.size > 0)
          report({
            message: `Unexpected absence of a ToUnicode map of font ${name}`,
            at: { page: Math.min(...used.values()) },
          });
        continue;
      }
      for (const [code, page] of used) {
        const text = toUnicode.get(code);
        const shown = `code ${code.toString(16).padStart(4, '0')} of font ${name}`;
        if (text === undefined || text === '')
          report({
            message: `Unexpected absence of a character for ${shown}, expected one in its ToUnicode map`,
            at: { page },
          });
        else if (NOTHING.test(text))
          report({
            message: `Unexpected U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} for ${shown}, expected a character`,
            at: { page },
          });
      }
    }
  },
};
