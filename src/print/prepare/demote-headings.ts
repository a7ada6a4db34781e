import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Lowers all headings of a chapter that stands below another in the contents: the printed book is one document.
 * `nesting` is how deep it lies in its chapter, whose headings it looks like one of. A part holds chapters that look as
 * they do without it: that they are below its title, too, is said by the level alone that the tag tree takes (ISO 14289-1
 * 7.4.2), so that headings, bookmarks and contents have the same levels. `depth` counts parts and chapters.
 */
export function demoteHeadings(tree: Root, nesting: number, depth: number): void {
  if (depth === 0) return;
  visit(tree, 'element', (element) => {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (!level) return;
    element.tagName = `h${Math.min(6, level + nesting)}`;
    if (depth > nesting) element.properties.ariaLevel = Math.min(6, level + depth);
  });
}
