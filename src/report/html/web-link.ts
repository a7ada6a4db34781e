import type { Element } from 'hast';
import { h } from 'hastscript';

/** A link to a page on the web; whatever else an address may be (`javascript:`, `file:`) stays text. */
export function webLink(address: string, text: string = address): Element {
  if (!/^https?:\/\//i.test(address)) return h('span', text);
  return h('a', { href: address, rel: ['noreferrer'] }, text);
}
