import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Paragraphs of so many lines cannot be broken with two lines on either side. */
const LINES = 3;

/**
 * Gives paragraphs of about three lines or fewer the class `short`, to be kept together: Chromium does not hold to
 * `widows` where it would have to move a whole paragraph. `columns`: characters in a line.
 */
export function keepShort(tree: Root, columns: number): void {
  visit(tree, 'element', (paragraph) => {
    if (paragraph.tagName !== 'p' || textOf(paragraph).length > LINES * columns) return;
    paragraph.properties.className = [...[paragraph.properties.className ?? []].flat().map(String), 'short'];
  });
}
