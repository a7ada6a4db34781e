import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** Columns between two stops, as in the EPUB's stylesheet. */
const STOP = 4;

/**
 * Makes spaces of the tabs in preformatted text: Chromium leaves room for a tab but prints nothing there, so that readers
 * run the words around it together and find no line indented.
 */
export function expandTabs(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'pre') expand(element, 0);
  });
}

/** Returns the column at which the element ends. */
function expand(element: Element, start: number): number {
  let column = start;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') column = expand(child, column);
    if (child.type !== 'text') return [child];
    const parts = partsOf(child).map((part) => {
      const value = part.value === '\t' ? ' '.repeat(STOP - (column % STOP)) : part.value;
      column = value.includes('\n') ? [...value.slice(value.lastIndexOf('\n') + 1)].length : column + [...value].length;
      return { ...part, value };
    });
    return parts;
  });
  return column;
}

/** The text between tabs, with its place in the chapter; the tabs have none, as they become longer. */
function partsOf(node: Text): Text[] {
  const offset = node.data?.offset;
  if (!node.value.includes('\t')) return [node];
  return [...node.value.matchAll(/\t|[^\t]+/g)].map(({ 0: value, index }): Text => {
    const { data: _data, ...text } = node;
    if (value === '\t' || offset === undefined) return { ...text, value };
    return { ...text, value, data: { ...node.data, offset: offset + index } };
  });
}
