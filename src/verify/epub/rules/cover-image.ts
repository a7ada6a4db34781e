import type { EpubRule } from '../rule.js';

/** The image that shops and shelves show. */
export const coverImage: EpubRule = {
  documentation: {
    id: 'epub-cover-missing',
    severity: 'info',
    title: 'No cover image',
    why: 'Shops refuse a book without a cover, and on a shelf it shows as a blank.',
    fix: 'Give `cover` in book.yaml, or let one be made.',
    clauses: ['EPUB 3.3 §5.6.2.1 cover-image', 'Google Play Books', 'Kobo'],
  },
  publication({ package: { manifest, path } }, report) {
    if (!manifest.some(({ properties }) => properties.includes('cover-image')))
      report({
        message: 'Unexpected absence of a cover image, expected an item with the property cover-image',
        at: { path },
      });
  },
};
