import type { Rule } from '../rule.js';
import { fileNameOf, isDecorative } from '../text/images.js';
import { property } from '../text/property.js';

export const imageAltMissing: Rule = {
  documentation: {
    id: 'image-alt-missing',
    severity: 'error',
    title: 'Image without alternative text',
    why: 'People who do not see the image learn nothing of what it shows; a screen reader says the file name or nothing.',
    fix: [
      'Say between the brackets what the image tells the reader. If it tells nothing, declare it decorative: in the',
      'file with `![](line.png){.decorative}`, or for many at once with `text.imagesDecorative` in book.yaml. An SVG',
      'file that begins with a `<title>` needs no other name.',
    ].join('\n'),
    clauses: ['WCAG 2.2 SC 1.1.1', 'EPUB Accessibility 1.1 §3.2', 'ISO 14289-1 §7.3'],
    examples: [{ bad: '![](bridge.jpg)', good: '![The old bridge under water in May 1910](bridge.jpg)' }],
  },
  chapter: ({ report }) => ({
    elements: {
      img(image) {
        if (isDecorative(image) || (property(image, 'alt') ?? '').trim() !== '') return;
        const name = fileNameOf(image);
        report({
          at: image,
          message: `Unexpected image “${name}” without alternative text, expected a description`,
          hint: 'Say what the image tells the reader, or declare it decorative',
          found: '',
        });
      },
    },
  }),
};
