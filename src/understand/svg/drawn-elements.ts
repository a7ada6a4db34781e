import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** What is drawn anew for each element that names it in `url(#…)`. */
const DRAWN_BY_URL = new Set(['pattern', 'mask', 'clipPath', 'marker']);
/** Elements and references within each other; real drawings stay below 50. */
const DEEPEST = 1_000;

/**
 * How many elements a renderer makes of a drawing in which every reference is replaced by what it refers to: a few
 * lines of `use` can stand for billions (infinite when they refer to each other in too long a chain). A reference
 * to an element around it draws nothing (SVG 2 §5.6).
 */
export function drawnElements(svg: Element): number {
  const byId = new Map<string, Element>();
  visit(svg, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, element);
  });
  const counts = new Map<Element, number>();
  const count = (element: Element, depth: number): number => {
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    const known = counts.get(element);
    if (known !== undefined) return known;
    counts.set(element, 0);
    let total = 1;
    for (const child of element.children) if (child.type === 'element') total += count(child, depth + 1);
    for (const target of referencesOf(element, byId)) total += count(target, depth + 1);
    counts.set(element, total);
    return total;
  };
  return count(svg, 0);
}

function referencesOf(element: Element, byId: ReadonlyMap<string, Element>): readonly Element[] {
  const { properties, tagName } = element;
  const targets: Element[] = [];
  const add = (id: string | undefined, wanted: (target: Element) => boolean) => {
    const target = id === undefined ? undefined : byId.get(id);
    if (target && wanted(target)) targets.push(target);
  };
  if (tagName === 'use') add(String(properties.href ?? properties['xlink:href'] ?? '').slice(1), () => true);
  for (const value of Object.values(properties)) {
    if (typeof value !== 'string' || !value.includes('url(')) continue;
    for (const [, id] of value.matchAll(/url\(\s*["']?#([^"')\s]+)/g))
      add(id, (target) => DRAWN_BY_URL.has(target.tagName));
  }
  return targets;
}
