import { configPlace } from '../metadata/place.js';
import { shopsOf } from '../metadata/shops.js';
import type { Rule } from '../rule.js';

export const coverMissing: Rule = {
  documentation: {
    id: 'cover-missing',
    severity: 'info',
    title: 'Book without a cover image',
    why: 'Readers find the book on their shelf by it, and shops refuse a book without one. Lectern makes a plain one meanwhile.',
    fix: 'Add `cover:` with the path of a JPEG or PNG and its alternative text to book.yaml.',
    clauses: ['EPUB 3.3 §5.6.4'],
    examples: [
      { bad: 'title: Bridges', good: 'title: Bridges\ncover:\n  image: cover.jpg\n  alt: A stone bridge in fog' },
    ],
  },
  publication({ publication: { cover, config }, report }) {
    if (cover !== undefined) return;
    const shops = shopsOf(config.epub.targets);
    report({
      at: configPlace(config, 'title'),
      message: `Unexpected book without a cover image, expected \`cover\`${shops === undefined ? '' : ` as ${shops} will ask for it`}`,
      hint: 'Add `cover:` with an image and its alternative text to book.yaml',
      ...(shops !== undefined && { severity: 'warning' as const }),
    });
  },
};
