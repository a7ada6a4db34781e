import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives every line of preformatted text an element of its own: its text is then marked by itself, so that the tag tree can
 * keep the lines apart. Where a line is longer than `columns` (characters that surely fit) each becomes a block, and the
 * long ones get the class `long`, so that themes can show where a line that did not fit goes on.
 */
export function splitCodeLines(tree: Root, columns: number): void {
  visit(tree, 'element', (pre) => {
    if (pre.tagName !== 'pre') return undefined;
    const [only, ...others] = pre.children;
    const element = only?.type === 'element' && only.tagName === 'code' && others.length === 0 ? only : pre;
    const lines = linesOf(element.children);
    if (lines.length < 2 && !isLong(lines[0], columns)) return SKIP;
    const asBlocks = lines.some((line) => isLong(line, columns));
    element.children = lines.map((children) => lineElement(children, asBlocks, columns));
    return SKIP;
  });
}

function lineElement(children: ElementContent[], asBlock: boolean, columns: number): Element {
  const line: Element = { type: 'element', tagName: 'span', properties: {}, children };
  if (asBlock) line.properties.className = isLong(children, columns) ? ['line', 'long'] : ['line'];
  return line;
}

function isLong(line: readonly ElementContent[] = [], columns: number): boolean {
  return (
    line
      .map((node) => textOf(node))
      .join('')
      .trimEnd().length > columns
  );
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
