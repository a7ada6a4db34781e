import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A part of the page under its heading, for `renderPage`. */
export function section(id: string, title: string, ...children: readonly (ElementContent | string)[]): Element {
  const heading = `${id}-heading`;
  return h('section', { id, ariaLabelledBy: heading }, [h('h2', { id: heading }, title), ...children]);
}

/** A sentence for a part of which there is nothing to show. */
export function nothing(text: string): Element {
  return h('p', { className: ['quiet'] }, text);
}
