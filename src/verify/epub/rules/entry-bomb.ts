import { EPUB_LIMITS } from '../limits.js';
import type { EpubRule } from '../rule.js';

/** Little data that unpacks to much, or entries that share their data. */
export const entryBomb: EpubRule = {
  documentation: {
    id: 'epub-entry-bomb',
    severity: 'error',
    title: 'Container that unpacks to far more than it holds',
    why: 'Such a file fills the memory or disk of whoever opens it. No publication needs it.',
    fix: 'Make the EPUB anew. If the content is real, store the file uncompressed.',
    clauses: ['EPUB 3.3 §4.2'],
  },
  container({ entries }, report) {
    let total = 0;
    const offsets = new Set<number>();
    for (const { path, size, compressedSize, offset } of entries) {
      total += size;
      if (size > EPUB_LIMITS.suspicious && size > compressedSize * EPUB_LIMITS.ratio)
        report({ message: `Unexpected size of ${path}, ${compressedSize} bytes that unpack to ${size}` });
      if (offsets.has(offset)) report({ message: `Unexpected data of ${path}, the same bytes as another file’s` });
      offsets.add(offset);
    }
    if (total > EPUB_LIMITS.total)
      report({
        message: `Unexpected size of the publication, ${total} bytes when unpacked, expected at most ${EPUB_LIMITS.total}`,
      });
  },
};
