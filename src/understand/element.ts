import type { Element, ElementContent, Properties } from 'hast';
import type { Position } from 'unist';

/** Makes an element that stands at the place of `origin` in the author's text. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
  origin?: { readonly position?: Position | undefined; readonly data?: unknown },
): Element {
  const node: Element = {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
  if (origin?.position) node.position = origin.position;
  return node;
}

/** Class names of an element, never undefined. */
export function classesOf(node: Element): readonly string[] {
  const className: unknown = node.properties.className;
  return Array.isArray(className) ? className.map(String) : typeof className === 'string' ? className.split(/\s+/) : [];
}

/** Adds a class name, once. */
export function addClass(node: Element, ...names: readonly string[]): void {
  const classes = classesOf(node);
  const added = names.filter((name) => !classes.includes(name));
  if (added.length > 0) node.properties.className = [...classes, ...added];
}

/** A property as text; undefined when absent or not text. */
export function textProperty(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
