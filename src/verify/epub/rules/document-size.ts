import type { EpubRule } from '../rule.js';

const MAX_BYTES = 10 * 1024 * 1024;

/** Documents that e-readers open slowly or not at all. */
export const documentSize: EpubRule = {
  documentation: {
    id: 'epub-document-large',
    severity: 'warning',
    title: 'Chapter too large for e-readers',
    why: 'E-readers lay out a whole file at a time. Large ones are slow to open, and Kobo advises against more than 10 MB.',
    fix: 'Split the chapter into several files.',
    clauses: ['Kobo EPUB guidelines'],
  },
  publication({ archive, documents }, report) {
    for (const { path } of documents) {
      const size = archive.find(path)?.size ?? 0;
      if (size > MAX_BYTES)
        report({ message: `Unexpected size of ${path}, ${size} bytes, expected at most ${MAX_BYTES}`, at: { path } });
    }
  },
};
