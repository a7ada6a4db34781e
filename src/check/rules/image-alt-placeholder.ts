import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { altOf } from '../text/images.js';
import { ALT_PLACEHOLDERS } from '../words/alt-placeholders.js';

export const imageAltPlaceholder: Rule = {
  documentation: {
    id: 'image-alt-placeholder',
    severity: 'warning',
    title: 'Placeholder as alternative text',
    why: 'That it is an image a screen reader says anyway; the word tells nobody what the image shows.',
    fix: 'Say what the image tells the reader at this place.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'ISO 14289-1 §7.3'],
    examples: [{ bad: '![image](bridge.jpg)', good: '![The old bridge under water](bridge.jpg)' }],
  },
  chapter: ({ report }) => ({
    elements: {
      img(image) {
        const alt = altOf(image);
        if (alt === undefined || !isPlaceholder(alt)) return;
        report({
          at: image,
          message: `Unexpected placeholder “${alt}” as alternative text, expected a description`,
          hint: 'Say what the image tells the reader',
          found: alt,
        });
      },
    },
  }),
};

// "Figure 3" names the figure, it does not describe it; a text of punctuation alone says nothing either.
function isPlaceholder(alt: string): boolean {
  const text = bare(alt);
  return text === '' || ALT_PLACEHOLDERS.has(text) || ALT_PLACEHOLDERS.has(text.replace(/[\s.]*\d+(?:[.-]\d+)*$/u, ''));
}
