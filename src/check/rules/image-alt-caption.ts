import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { descendants } from '../text/descendants.js';
import { altOf } from '../text/images.js';
import { plainText } from '../text/name.js';

export const imageAltCaption: Rule = {
  documentation: {
    id: 'image-alt-caption',
    severity: 'warning',
    title: 'Alternative text that repeats the caption',
    why: 'The listener hears the same words twice and still does not know what the image shows.',
    fix: 'Let the caption name the image and the alternative text describe it.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
    examples: [
      {
        bad: '![The bridge](bridge.jpg "The bridge")',
        good: '![Three arches, the middle one fallen](bridge.jpg "The bridge")',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      figure(figure) {
        const inside = descendants(figure);
        const captions = inside.filter(({ tagName }) => tagName === 'figcaption').map(captionText);
        for (const image of inside.filter(({ tagName }) => tagName === 'img')) {
          const alt = bare(altOf(image) ?? '');
          if (alt === '' || !captions.includes(alt)) continue;
          report({
            at: image,
            message: 'Unexpected alternative text that is the caption again, expected what the image shows',
            hint: 'Describe in the alternative text what a reader sees',
            found: alt,
          });
        }
      },
    },
  }),
};

// Without the labels that Lectern and the author put before it: "Figure 3: ".
function captionText(caption: Parameters<typeof plainText>[0]): string {
  return bare(plainText(caption).replace(/^(?:\p{L}+\.?\s\d+(?:[.-]\d+)*[.:]?\s){1,2}/u, ''));
}
