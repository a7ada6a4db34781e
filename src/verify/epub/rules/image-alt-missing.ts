import { XHTML } from '../../xml/element.js';
import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** `img` without an `alt` attribute. */
export const imageAltMissing: EpubRule = {
  documentation: {
    id: 'epub-image-alt-missing',
    severity: 'error',
    title: 'Image without alternative text',
    why: 'A screen reader reads the file name, or nothing.',
    fix: 'Say in `alt` what the image says. If it says nothing, mark it as decorative.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'EPUB Accessibility 1.1 §3.2'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.namespace !== XHTML || element.name !== 'img' || element.attributes.has('alt')) continue;
      const found = element.attributes.get('src') ?? '';
      report({
        message: `Unexpected image ${found} without alt, expected alternative text`,
        at: placeOf(item.path, element),
      });
    }
  },
};
