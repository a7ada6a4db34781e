import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';

/** Scheme of the marks whose pages pass 1 reads back. */
export const MARK = 'lectern-mark:';

const HEADING = /^h[1-6]$/;

/**
 * Puts an invisible link into the heading of every element whose id is in `ids`. Its annotation tells on which page the
 * heading was printed, at a cost that does not grow with the number of pages.
 */
export function markPages(tree: Root, ids: ReadonlySet<string>): void {
  visit(tree, 'element', (element) => {
    const id = element.properties.id;
    if (typeof id !== 'string' || !ids.has(id)) return;
    const mark = h('a', { className: ['lectern-mark'], href: MARK + encodeURIComponent(id), ariaHidden: 'true' });
    headingOf(element).children.unshift(mark);
  });
}

function headingOf(element: Element): Element {
  let heading = element;
  visit(element, 'element', (inner) => {
    if (!HEADING.test(inner.tagName)) return undefined;
    heading = inner;
    return EXIT;
  });
  return heading;
}
