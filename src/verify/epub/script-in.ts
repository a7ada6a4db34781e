import type { XmlElement } from '../xml/element.js';

/** What a browser would execute of an element, in words; undefined when nothing. */
export function scriptIn({ name, attributes }: XmlElement): string | undefined {
  if (name === 'script') return 'script';
  const handler = [...attributes.keys()].find((attribute) => /^on[a-z]+$/.test(attribute));
  if (handler) return `event handler ${handler}`;
  const isScriptLink = ['href', 'xlink:href', 'src'].some((key) => /^\s*javascript:/i.test(attributes.get(key) ?? ''));
  return isScriptLink ? 'script in a link' : undefined;
}
