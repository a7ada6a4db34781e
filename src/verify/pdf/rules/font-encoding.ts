import { asEntries, asName } from '../file/access.js';
import type { PdfRule } from '../rule.js';

/** How codes lead to glyphs is said, and agrees. */
export const fontEncoding: PdfRule = {
  documentation: {
    id: 'pdf-font-encoding',
    severity: 'error',
    title: 'Font whose codes do not lead to glyphs',
    why: 'Programs guess, and show or read other letters.',
    fix: 'Write CIDToGIDMap, Encoding and CIDSystemInfo as the standard says.',
    clauses: [
      'ISO 14289-1 §7.21.3',
      'Matterhorn 31-001 to 31-008',
      'Matterhorn 31-019 to 31-026',
      'ISO 19005-2 §6.2.11.3',
    ],
  },
  check({ file, fonts }, report) {
    for (const { name, kind, dictionary, descendant, descriptor } of fonts) {
      const encoding = file.entry(dictionary, 'Encoding');
      if (kind === 'Type0') {
        if (!descendant) report({ message: `Unexpected absence of the descendant of font ${name}` });
        else if (
          file.name(descendant, 'Subtype') === 'CIDFontType2' &&
          !hasGlyphMap(file.entry(descendant, 'CIDToGIDMap'))
        )
          report({ message: `Unexpected CIDToGIDMap of font ${name}, expected Identity or a stream` });
        const identity = asName(encoding);
        if (identity === undefined && !asEntries(encoding))
          report({ message: `Unexpected absence of an encoding of font ${name}` });
      }
      if (kind !== 'TrueType' || !descriptor) continue;
      const symbolic = ((file.number(descriptor, 'Flags') ?? 0) & 4) !== 0;
      if (symbolic && encoding !== null)
        report({ message: `Unexpected encoding of the symbolic font ${name}, expected none` });
      const base = asName(encoding) ?? (asEntries(encoding) && file.name(asEntries(encoding)!, 'BaseEncoding'));
      if (!symbolic && base !== 'WinAnsiEncoding' && base !== 'MacRomanEncoding')
        report({ message: `Unexpected encoding of font ${name}, expected WinAnsiEncoding or MacRomanEncoding` });
    }
  },
};

function hasGlyphMap(map: ReturnType<Parameters<PdfRule['check']>[0]['file']['entry']>): boolean {
  return asName(map) === 'Identity' || asEntries(map)?.type === 'stream';
}
