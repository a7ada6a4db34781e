import type { Element, Nodes, Parents } from 'hast';

const successors = new WeakMap<Parents, ReadonlyMap<Element, Element>>();

/** The element after `element` among the children of `parent`. Indexed once for each parent, which may have thousands. */
export function nextElement(parent: Parents, element: Element): Element | undefined {
  const index = successors.get(parent) ?? successorsIn(parent);
  successors.set(parent, index);
  return index.get(element);
}

function successorsIn(parent: Parents): ReadonlyMap<Element, Element> {
  const elements = (parent.children as readonly Nodes[]).filter((child): child is Element => child.type === 'element');
  return new Map(elements.slice(0, -1).map((element, index) => [element, elements[index + 1]!]));
}
