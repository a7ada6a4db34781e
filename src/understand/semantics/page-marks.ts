import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from '../chapter-plugin.js';
import { classesOf, textProperty } from '../element.js';
import { pageMarkUnlabelled } from '../findings/content.js';
import { rewriteElements } from '../walk.js';

/**
 * Makes the author's marks of printed pages (`:page[212]`, `::page{n=212}`, `<span epub:type="pagebreak">`) what
 * reading systems and PDF know them by: an empty span with type, role and label (EPUB Accessibility 1.1 §3.4).
 */
export const rehypePageMarks = chapterPlugin((tree: Root, context) => {
  rewriteElements(tree, (node) => {
    if (!isPageMark(node)) return node;
    const label =
      textProperty(node, 'dataN') ??
      textProperty(node, 'ariaLabel') ??
      textProperty(node, 'title') ??
      (textOf(node).trim() || undefined);
    if (label === undefined) {
      context.report(
        pageMarkUnlabelled,
        { message: 'Unexpected page mark without a page number, expected one such as :page[212]' },
        node,
      );
      return undefined;
    }
    const { id } = node.properties;
    return {
      ...node,
      tagName: 'span',
      properties: { id: id ?? `page-${label}`, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: label },
      children: [],
    };
  });
});

function isPageMark(node: Element): boolean {
  if (node.properties.role === 'doc-pagebreak' || node.properties['epub:type'] === 'pagebreak') return true;
  return (node.tagName === 'span' || node.tagName === 'div') && classesOf(node)[0] === 'page';
}
