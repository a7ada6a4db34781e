import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SVG_ATTRIBUTE, SVG_ELEMENTS, SVG_REFERENCES } from './allowed.js';

/** `url(…)` that leaves the drawing; an escape may hide one. */
const OUTSIDE_URL = /url\s*\(\s*["']?\s*(?!["']?\s*#)|@import|expression\s*\(|javascript:|\\/i;
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

/**
 * Takes out of an SVG tree (properties with exact attribute names) what acts or fetches, in place: scripts, event
 * handlers, `foreignObject`, references outside the drawing other than embedded bitmaps.
 *
 * @returns names of what was removed, each once, in order
 */
export function sanitiseSvg(svg: Element): { readonly removed: readonly string[] } {
  const removed = new Set<string>();
  clean(svg, removed);
  return { removed: [...removed] };
}

function clean(node: Element, removed: Set<string>): void {
  for (const [name, value] of Object.entries(node.properties)) {
    const verdict = judge(node, name, String(value));
    if (verdict === 'keep') continue;
    if (verdict === 'report') removed.add(/^on/i.test(name) ? name.toLowerCase() : `${node.tagName} ${name}`);
    delete node.properties[name];
  }
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (!SVG_ELEMENTS.has(child.tagName) || (child.tagName === 'style' && OUTSIDE_URL.test(textOf(child)))) {
      if (!isEditorElement(child)) removed.add(child.tagName);
      return [];
    }
    clean(child, removed);
    if (child.tagName === 'a' && child.properties.href === undefined && child.properties['xlink:href'] === undefined) {
      child.tagName = 'g';
    }
    return [child];
  });
}

function judge(node: Element, name: string, value: string): 'keep' | 'drop' | 'report' {
  if (/^on/i.test(name)) return 'report';
  if (!SVG_ATTRIBUTE.test(name)) return 'drop';
  if (SVG_REFERENCES.has(name)) {
    const reference = value.trim();
    if (reference.startsWith('#')) return 'keep';
    if (node.tagName === 'image' && DATA_IMAGE.test(reference)) return 'keep';
    return node.tagName === 'a' && /^https?:\/\//i.test(reference) ? 'keep' : 'report';
  }
  if (/^xmlns/.test(name)) return 'keep';
  return OUTSIDE_URL.test(value) ? 'report' : 'keep';
}

/** Such as `sodipodi:namedview` and `metadata`'s `rdf:RDF`: removed without a word. */
function isEditorElement(node: Element): boolean {
  return node.tagName.includes(':');
}
