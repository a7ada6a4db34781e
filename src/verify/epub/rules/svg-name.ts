import { SVG, type XmlElement } from '../../xml/element.js';
import { ancestors, childElements, elements, textOf, tokens } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Drawings without a name that assistive technology can say. */
export const svgName: EpubRule = {
  documentation: {
    id: 'epub-svg-name-missing',
    severity: 'error',
    title: 'Drawing without a name',
    why: 'An inline SVG is an image. Without a name a screen reader reads its pieces, or nothing.',
    fix: 'Give `svg` `role="img"` and an `aria-label` or a `title`; hide a decorative one with `aria-hidden="true"`.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.name !== 'svg' || element.namespace !== SVG || element.parent?.namespace === SVG) continue;
      if (isHidden(element) || hasName(element)) continue;
      report({
        message: 'Unexpected drawing without a name, expected aria-label or title',
        at: placeOf(item.path, element),
      });
    }
  },
};

function isHidden(svg: XmlElement): boolean {
  if (tokens(svg, 'role').some((role) => role === 'presentation' || role === 'none')) return true;
  // Inside another named image the outer name is the one that is read.
  return [svg, ...ancestors(svg)].some(
    (element) =>
      element.attributes.get('aria-hidden') === 'true' || (element !== svg && tokens(element, 'role').includes('img')),
  );
}

function hasName(svg: XmlElement): boolean {
  if (svg.attributes.get('aria-label')?.trim() || svg.attributes.get('aria-labelledby')?.trim()) return true;
  return childElements(svg, 'title').some((title) => textOf(title) !== '');
}
