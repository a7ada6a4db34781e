import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Alternative text that is the image's file name, or any file name. */
export const imageAltFileName: EpubRule = {
  documentation: {
    id: 'epub-image-alt-file-name',
    severity: 'warning',
    title: 'Alternative text that is a file name',
    why: '“figure minus one dot p n g” tells a listener nothing of the image.',
    fix: 'Say in `alt` what the image says.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.name !== 'img') continue;
      const alt = element.attributes.get('alt')?.trim() ?? '';
      if (!isFileName(alt, element.attributes.get('src') ?? '')) continue;
      report({
        message: `Unexpected file name ${alt} as alternative text, expected a description`,
        at: placeOf(item.path, element),
      });
    }
  },
};

function isFileName(alt: string, src: string): boolean {
  if (alt === '') return false;
  const name = src.split('/').at(-1) ?? '';
  const isOwnName = alt === name || (alt === name.replace(/\.[a-z0-9]+$/i, '') && /[-_\d]/.test(alt));
  return isOwnName || /^\S+\.(png|jpe?g|gif|svg|webp|avif|tiff?|bmp)$/i.test(alt);
}
