import type { PackagePlan } from '../plan.js';
import type { XmlElement } from '../xml-element.js';

const NAV = { id: 'nav', href: 'toc.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' };
const NCX = { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' };
const STYLE = { id: 'style', href: 'style.css', 'media-type': 'text/css' };

/** `item` elements: every file of the container but the package document itself, each once (EPUB 3.3 §5.6). */
export function manifestItems(plan: PackagePlan): readonly XmlElement[] {
  const item = (attributes: XmlElement['attributes']): XmlElement => ({ name: 'item', attributes });
  return [
    item(NAV),
    item(NCX),
    item(STYLE),
    ...plan.documents.map(({ id, href, properties }) =>
      item({ id, href, 'media-type': 'application/xhtml+xml', properties: properties.join(' ') }),
    ),
    ...[...plan.authorStylesheets, ...plan.resources].map(({ id, href, mediaType, properties }) =>
      item({ id, href, 'media-type': mediaType, properties: properties.join(' ') }),
    ),
  ];
}

/** `itemref` elements in reading order, the navigation document among them. */
export function spineItems({ documents, before }: PackagePlan): readonly XmlElement[] {
  const ids = documents.map(({ id }) => id);
  ids.splice(before, 0, 'nav');
  return ids.map((idref) => ({ name: 'itemref', attributes: { idref } }));
}
