import { isArray } from '../file/objects.js';
import type { PdfRule } from '../rule.js';

/** The first and last bytes of the file. */
export const fileHeader: PdfRule = {
  archival: true,
  documentation: {
    id: 'pdf-file-header',
    severity: 'error',
    title: 'File without a proper header or identifier',
    why: 'Programs that carry files know a PDF by its first bytes, archives by its identifier.',
    fix: 'Write the header line, a comment with four bytes above 127, and an ID.',
    clauses: ['ISO 19005-2 §6.1.2', 'ISO 19005-2 §6.1.3'],
  },
  check({ file }, report) {
    const head = Buffer.from(file.data.buffer, file.data.byteOffset, Math.min(32, file.data.length));
    if (!/^%PDF-(1\.[0-7]|2\.0)[\r\n]/.test(head.toString('latin1')))
      report({ message: 'Unexpected first bytes, expected %PDF-1.7 or the like' });
    const comment = head.indexOf(37, 5);
    if (comment < 0 || comment > 10 || [1, 2, 3, 4].some((offset) => head[comment + offset]! < 128))
      report({ message: 'Unexpected second line, expected a comment of four bytes above 127' });
    const id = file.array(file.trailer, 'ID');
    if (id.length !== 2 || !id.every((part) => isString(file.resolve(part))))
      report({ message: 'Unexpected absence of a file identifier, expected ID in the trailer' });
  },
};

function isString(object: unknown): boolean {
  return object !== null && typeof object === 'object' && !isArray(object as never) && 'bytes' in object;
}
