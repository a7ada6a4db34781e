import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { altOf, fileNameOf } from '../text/images.js';

const FILE_NAME = /^[\p{L}\p{N}_./\\ ()%-]{1,120}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic|psd|eps|pdf)$/iu;
const CAMERA_NAME =
  /^(?:img|dscn?|dscf|pict?|p|mvimg|pxl|wp|screen ?shot|image|photo|scan|bild|foto)[-_ ]?\d[\d_ .-]*$/iu;

export const imageAltFilename: Rule = {
  documentation: {
    id: 'image-alt-filename',
    severity: 'warning',
    title: 'File name as alternative text',
    why: 'A file name read aloud says nothing of what the image shows.',
    fix: 'Say what the image tells the reader at this place.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'ISO 14289-1 §7.3'],
    examples: [{ bad: '![IMG_2034.JPG](bridge.jpg)', good: '![The old bridge under water](bridge.jpg)' }],
  },
  chapter: ({ report }) => ({
    elements: {
      img(image) {
        const alt = altOf(image);
        if (alt === undefined || !(FILE_NAME.test(alt) || CAMERA_NAME.test(alt) || isOwnName(alt, image))) return;
        report({
          at: image,
          message: `Unexpected file name “${alt}” as alternative text, expected a description`,
          hint: 'Say what the image tells the reader',
          found: alt,
        });
      },
    },
  }),
};

/** The image's own file name without its ending, unless that could be a word. */
function isOwnName(alt: string, image: Element): boolean {
  return /[-_\d]/.test(alt) && alt === fileNameOf(image).replace(/\.[a-z0-9]+$/i, '');
}
