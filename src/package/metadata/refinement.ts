import type { XmlElement } from '../xml-element.js';

/** A `meta` element about the whole publication. */
export function property(name: string, text: string, attributes: XmlElement['attributes'] = {}): XmlElement {
  return { name: 'meta', attributes: { property: name, ...attributes }, text };
}

/** A `meta` element that says more of the element with `id` (EPUB 3.3 §5.5.4, `refines`). */
export function refinement(
  id: string,
  name: string,
  text: string,
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return property(name, text, { refines: `#${id}`, ...attributes });
}
