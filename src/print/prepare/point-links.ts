import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Scheme of internal links in the printed file, until they become GoTo actions. */
export const INTERNAL = 'lectern:#';

/** Ids that the internal links of a tree lead to. */
export function linkTargets(tree: Root): ReadonlySet<string> {
  const targets = new Set<string>();
  visit(tree, 'element', (element) => {
    const id = targetOf(element);
    if (id !== undefined) targets.add(id);
  });
  return targets;
}

/**
 * Turns internal links into URIs of our own, so that Chromium makes no destinations of them (they cost pages ×
 * destinations).
 */
export function pointLinks(tree: Root): void {
  visit(tree, 'element', (element) => {
    const id = targetOf(element);
    if (id !== undefined) element.properties.href = INTERNAL + encodeURIComponent(id);
  });
}

function targetOf({ tagName, properties: { href } }: Element): string | undefined {
  return tagName === 'a' && typeof href === 'string' && href.startsWith('#')
    ? decodeURIComponent(href.slice(1))
    : undefined;
}
