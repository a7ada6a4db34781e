import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

export type Parent = Root | Element;

/**
 * Calls `visit` for every element below `parent` in document order, parents first. `visit` may change the children of
 * the element it is given; returning `'skip'` leaves its children alone. Siblings must not be added or removed.
 */
export function walkElements(
  parent: Parent,
  visit: (element: Element, parent: Parent, index: number) => unknown,
): void {
  const { children } = parent;
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as RootContent;
    if (child.type === 'element' && visit(child, parent, index) !== 'skip') walkElements(child, visit);
  }
}

/**
 * Rebuilds the children of every parent from the inside out: `replace` gets each element with its finished children
 * and returns what stands in its place (itself, others, or nothing).
 */
export function rewriteElements(
  parent: Parent,
  replace: (element: Element, parent: Parent) => readonly ElementContent[] | ElementContent | undefined,
): void {
  const result: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'element') {
      result.push(child);
      continue;
    }
    rewriteElements(child, replace);
    const replacement = replace(child, parent);
    if (Array.isArray(replacement)) result.push(...(replacement as ElementContent[]));
    else if (replacement) result.push(replacement as ElementContent);
  }
  parent.children = result;
}

/** First element below `parent` for which `test` holds. */
export function findElement(parent: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Whether a node is an element with one of these names. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether a node is text of white space only, or a comment. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}
