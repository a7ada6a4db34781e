import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Makes every line of a code block with long lines a block of its own, so that themes can show where a line that did
 * not fit goes on. `columns`: characters that surely fit; longer lines get the class `long`.
 */
export function splitCodeLines(tree: Root, columns: number): void {
  visit(tree, 'element', (element, _index, parent) => {
    if (element.tagName !== 'code' || parent?.type !== 'element' || parent.tagName !== 'pre') return;
    const text = textOf(element);
    if (!text.split('\n').some((line) => line.length > columns)) return;
    element.children = linesOf(element.children).map((children) => lineElement(children, columns));
  });
}

function lineElement(children: ElementContent[], columns: number): Element {
  const line: Element = { type: 'element', tagName: 'span', properties: {}, children };
  line.properties.className = textOf(line).trimEnd().length > columns ? ['line', 'long'] : ['line'];
  return line;
}

/** The nodes of each line, its line feed at its end; elements that go over several lines are repeated. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    splitNode(node).forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push(...part);
    });
  }
  if (lines.at(-1)!.length === 0) lines.pop();
  return lines;
}

function splitNode(node: ElementContent): ElementContent[][] {
  if (node.type === 'text') {
    let offset = node.data?.offset;
    const parts = node.value.split(/(?<=\n)/).map((value): ElementContent[] => {
      const part = { ...node, value, ...(offset !== undefined && { data: { ...node.data, offset } }) };
      if (offset !== undefined) offset += value.length;
      return value === '' ? [] : [part];
    });
    return node.value.endsWith('\n') ? [...parts, []] : parts;
  }
  if (node.type !== 'element' || !textOf(node).includes('\n')) return [[node]];
  return continuedLines(node).map((children, index) =>
    children.length === 0 ? [] : [{ ...node, properties: index === 0 ? node.properties : withoutId(node), children }],
  );
}

/** Lines of an element that has a line feed: the last is empty when the element ends with one. */
function continuedLines(element: Element): ElementContent[][] {
  const lines = linesOf(element.children);
  return textOf(element).endsWith('\n') ? [...lines, []] : lines;
}

function withoutId(element: Element): Element['properties'] {
  const { id: _id, ...properties } = element.properties;
  return properties;
}
