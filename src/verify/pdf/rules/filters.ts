import { asEntries } from '../file/access.js';
import { filtersOf } from '../file/decode-stream.js';
import type { PdfRule } from '../rule.js';

const ALLOWED = new Set([
  'FlateDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'DCTDecode',
  'JPXDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'Crypt',
]);

/** Streams are packed only in ways that will be known in the future. */
export const filters: PdfRule = {
  archival: true,
  documentation: {
    id: 'pdf-filter',
    severity: 'error',
    title: 'Stream packed in a way that PDF/A does not allow',
    why: 'An archive must be able to unpack the file in a hundred years.',
    fix: 'Use Flate instead of LZW.',
    clauses: ['ISO 19005-2 §6.1.7.2'],
  },
  check({ file }, report) {
    const found = new Set<string>();
    for (const number of file.numbers) {
      const stream = asEntries(file.resolve({ type: 'reference', number, generation: 0 }));
      if (stream?.type === 'stream')
        for (const filter of filtersOf(stream, file)) if (!ALLOWED.has(filter)) found.add(filter);
    }
    for (const filter of found)
      report({
        message: `Unexpected filter ${filter}, expected one of ${[...ALLOWED].slice(0, 3).join(', ')} or an image’s`,
      });
  },
};
