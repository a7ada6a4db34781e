import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lowers all headings of a chapter that stands below another in the contents: the printed book is one document. */
export function demoteHeadings(tree: Root, levels: number): void {
  if (levels === 0) return;
  visit(tree, 'element', (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(6, Number(level) + levels)}`;
  });
}
