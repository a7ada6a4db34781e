import { configPlace } from '../metadata/place.js';
import type { Rule } from '../rule.js';

export const coverAltMissing: Rule = {
  documentation: {
    id: 'cover-alt-missing',
    severity: 'warning',
    title: 'Cover without an alternative text of its own',
    why: 'The cover is the first page of the e-book. Title and author are read for it meanwhile, but not what it shows.',
    fix: 'Say as `alt` of the cover in book.yaml what it shows.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'EPUB Accessibility 1.1 §3.2'],
    examples: [{ bad: 'cover: cover.jpg', good: 'cover:\n  image: cover.jpg\n  alt: A stone bridge in fog' }],
  },
  publication({ publication: { cover, config }, report }) {
    // Only an author who writes book.yaml can write it; other projects name a cover file and no more.
    const isWritten = !/\.ya?ml$/u.test(config.file ?? '') || config.placeOf('cover.alt') !== undefined;
    if (cover === undefined || (isWritten && cover.alt.trim() !== '')) return;
    report({
      at: configPlace(config, 'cover'),
      message: `Unexpected cover “${cover.resource.path}” without an alternative text, expected what it shows`,
      hint: 'Say as `alt` of the cover in book.yaml what it shows',
      found: '',
    });
  },
};
