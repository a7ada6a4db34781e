import type { Rule } from '../rule.js';
import { altOf } from '../text/images.js';
import { needlessPrefix } from '../words/alt-prefixes.js';

export const imageAltPrefix: Rule = {
  documentation: {
    id: 'image-alt-prefix',
    severity: 'warning',
    title: 'Alternative text that begins with “image of”',
    why: 'A screen reader announces the image before the text, so the listener hears “image, image of …”.',
    fix: 'Leave the words out; `lectern check --fix` does it.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
    examples: [{ bad: '![Image of a bridge](bridge.jpg)', good: '![A bridge](bridge.jpg)' }],
  },
  chapter: ({ report }) => ({
    elements: {
      img(image) {
        const prefix = needlessPrefix(altOf(image) ?? '');
        if (prefix === undefined) return;
        report({
          at: image,
          message: `Unexpected “${prefix.trim()}” at the start of the alternative text, expected what the image shows`,
          hint: 'Leave out the words that only say that it is an image',
          found: prefix,
        });
      },
    },
  }),
};
