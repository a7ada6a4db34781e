import type { XmlElement } from '../xml/element.js';
import { elements, textOf, tokens } from '../xml/select.js';
import type { Navigation, NavigationLink } from './publication.js';
import { resolveReference } from './reference.js';

/** Reads the lists of a parsed navigation document (EPUB 3.3 §7). */
export function readNavigation(root: XmlElement, path: string): Navigation {
  const lists = new Map<string, readonly NavigationLink[]>();
  for (const element of elements(root)) {
    if (element.name !== 'nav') continue;
    for (const type of tokens(element, 'epub:type')) lists.set(type, readLinks(element, path));
  }
  return { path, lists };
}

function readLinks(nav: XmlElement, from: string): readonly NavigationLink[] {
  const links: NavigationLink[] = [];
  for (const element of elements(nav)) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    if (href === undefined) continue;
    const { path, fragment } = resolveReference(href, from);
    links.push({ path: path ?? href, fragment, text: textOf(element), types: tokens(element, 'epub:type'), element });
  }
  return links;
}
