import { XHTML, type XmlElement } from '../../xml/element.js';
import { ancestors, elements, tokens } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** `alt=""` on an image that nothing else says is decorative. No validator can tell; the markup of a careful author can. */
export const imageAltEmpty: EpubRule = {
  documentation: {
    id: 'epub-image-alt-empty',
    severity: 'error',
    title: 'Content image with empty alternative text',
    why: 'Empty alternative text hides the image from screen readers. Nothing shows that this was meant: the image is not marked as decorative.',
    fix: 'Describe the image, or mark it as decorative with `role="presentation"`.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'EPUB Accessibility 1.1 §3.2'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.namespace !== XHTML || element.name !== 'img' || element.attributes.get('alt')?.trim() !== '')
        continue;
      if (isDecorative(element)) continue;
      const found = element.attributes.get('src') ?? '';
      report({
        message: `Unexpected empty alt on image ${found}, expected alternative text or a mark that it is decorative`,
        at: placeOf(item.path, element),
      });
    }
  },
};

function isDecorative(image: XmlElement): boolean {
  const roles = tokens(image, 'role');
  if (roles.includes('presentation') || roles.includes('none')) return true;
  return [image, ...ancestors(image)].some((element) => element.attributes.get('aria-hidden') === 'true');
}
