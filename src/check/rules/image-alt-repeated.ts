import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { altOf } from '../text/images.js';
import { property } from '../text/property.js';

export const imageAltRepeated: Rule = {
  documentation: {
    id: 'image-alt-repeated',
    severity: 'warning',
    title: 'Same alternative text for different images',
    why: 'A listener takes the second image for the first one again and misses what is different.',
    fix: 'Say in each text what this image shows and the other does not.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
    examples: [
      {
        bad: '![The bridge](may.jpg)\n\n![The bridge](june.jpg)',
        good: '![The bridge in May](may.jpg)\n\n![The bridge in June](june.jpg)',
      },
    ],
  },
  chapter: ({ report }) => {
    const seen = new Map<string, string>();
    return {
      elements: {
        img(image) {
          const alt = bare(altOf(image) ?? '');
          const source = property(image, 'src') ?? '';
          const first = seen.get(alt);
          if (first === undefined) seen.set(alt, source);
          if (alt === '' || first === undefined || first === source) return;
          report({
            at: image,
            message: `Unexpected alternative text of “${first}” again for “${source}”, expected a text of its own`,
            hint: 'Say what distinguishes this image from the other',
            found: alt,
          });
        },
      },
    };
  },
};
