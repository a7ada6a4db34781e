import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A print page mark as DPUB-ARIA 1.1 §doc-pagebreak and EPUB Accessibility 1.1 §4.1 want it: an id and a name. */
export function pageMark(label: string, id: string): Element {
  const properties = { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: label };
  return { type: 'element', tagName: 'span', properties, children: [] };
}

/** Whether the element is a print page mark, by role or by epub:type. */
export function isPageMark(element: Element): boolean {
  const { role } = element.properties;
  const roles = Array.isArray(role) ? role : [role];
  return roles.includes('doc-pagebreak') || element.properties['epub:type'] === 'pagebreak';
}

/** The page number a mark shows: its accessible name, its title or its text. */
export function pageLabel(element: Element): string {
  const { ariaLabel, title } = element.properties;
  return String(ariaLabel ?? title ?? textOf(element)).trim();
}
