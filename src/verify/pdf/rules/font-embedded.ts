import { filtersOf } from '../file/decode-stream.js';
import type { PdfRule } from '../rule.js';

/** The font programs are in the file. */
export const fontEmbedded: PdfRule = {
  documentation: {
    id: 'pdf-font-not-embedded',
    severity: 'error',
    title: 'Font that is not in the file',
    why: 'Another machine shows another font, or boxes instead of letters.',
    fix: 'Embed the font.',
    clauses: ['ISO 14289-1 §7.21.4.1', 'Matterhorn 31-009', 'ISO 19005-2 §6.2.11.4.1'],
  },
  check({ file, fonts }, report) {
    for (const { name, kind, descriptor, used } of fonts) {
      if (kind === 'Type3') continue;
      const program =
        descriptor && ['FontFile', 'FontFile2', 'FontFile3'].map((key) => file.stream(descriptor, key)).find(Boolean);
      const page = Math.min(...used.values());
      const at = used.size > 0 ? { page } : undefined;
      if (!program) report({ message: `Unexpected font ${name} that is not embedded, expected its font program`, at });
      else if (filtersOf(program, file).length > 0 && !file.decode(program)?.length)
        report({ message: `Unexpected font program of ${name} that cannot be read`, at });
    }
  },
};
