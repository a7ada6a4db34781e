import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Scheme of internal links in the printed file, until they become GoTo actions. */
export const INTERNAL = 'lectern:#';

/**
 * Turns internal links into URIs of our own, so that Chromium makes no destinations of them (they cost pages ×
 * destinations). Adds the ids they lead to to `targets`.
 */
export function pointLinks(tree: Root, targets: Set<string>): void {
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const id = decodeURIComponent(href.slice(1));
    targets.add(id);
    element.properties.href = INTERNAL + encodeURIComponent(id);
  });
}
