import type { XmlElement } from './element.js';

/** Every element of a tree in document order, the root first; in time proportional to its size, whatever its depth. */
export function* elements(root: XmlElement): Generator<XmlElement> {
  // One generator for the whole tree: a delegate for each level would hand every element up through all of them.
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
}

/** Child elements, of one name when given. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The elements that an element stands in, nearest first. */
export function* ancestors(element: XmlElement): Generator<XmlElement> {
  for (let parent = element.parent; parent; parent = parent.parent) yield parent;
}

/** All text below an element, white space collapsed. */
export function textOf(element: XmlElement): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The words of a space-separated attribute: `epub:type`, `role`, `properties`. */
export function tokens(element: XmlElement, attribute: string): readonly string[] {
  return element.attributes.get(attribute)?.split(/\s+/).filter(Boolean) ?? [];
}

/** Whether one of the roles or types is on the element: `hasSemantic(e, 'doc-pagebreak', 'pagebreak')`. */
export function hasSemantic(element: XmlElement, role: string, type: string): boolean {
  return tokens(element, 'role').includes(role) || tokens(element, 'epub:type').includes(type);
}
