import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const REFERENCES = ['src', 'href', 'xLinkHref'] as const;
const EMBEDDING = new Set(['img', 'image', 'use']);

/** Replaces resource paths by the URLs under which the browser gets them. Paths unknown to `urls` stay as they are. */
export function placeResources(tree: Root, urls: ReadonlyMap<string, string>): void {
  visit(tree, 'element', (element) => {
    if (!EMBEDDING.has(element.tagName)) return;
    for (const name of REFERENCES) replace(element, name, urls);
  });
}

function replace(element: Element, name: (typeof REFERENCES)[number], urls: ReadonlyMap<string, string>): void {
  const value = element.properties[name];
  const url = typeof value === 'string' ? urls.get(value) : undefined;
  if (url) element.properties[name] = url;
}
