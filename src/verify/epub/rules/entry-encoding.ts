import type { EpubRule } from '../rule.js';

/** Entries that a reading system cannot unpack, or only with luck. */
export const entryEncoding: EpubRule = {
  documentation: {
    id: 'epub-entry-encoding',
    severity: 'error',
    title: 'File in the container that is encrypted by the ZIP format',
    why: 'Reading systems know no ZIP passwords: the file cannot be opened.',
    fix: 'Make the EPUB without ZIP encryption.',
    clauses: ['EPUB 3.3 §4.2.2'],
  },
  container({ entries }, report) {
    for (const { path, encrypted } of entries)
      if (encrypted)
        report({ message: `Unexpected encryption of ${path}, expected none or that of META-INF/encryption.xml` });
  },
};
