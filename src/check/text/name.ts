import type { Element, ElementContent, Nodes } from 'hast';
import { property } from './property.js';

/** Text of a node and everything in it, white space collapsed; alternatives of images are not part of it. */
export function plainText(node: Nodes): string {
  return collapse(text(node));
}

/**
 * The name assistive technology gives an element: `aria-label`, else its content with the alternatives of images and
 * formulas (Accessible Name and Description Computation 1.2, the parts that can occur in a book).
 */
export function accessibleName(element: Element): string {
  const label = property(element, 'aria-label')?.trim();
  return label ? label : collapse(element.children.map(nameOf).join('')) || collapse(property(element, 'title') ?? '');
}

function nameOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || property(node, 'aria-hidden') === 'true') return '';
  const label = property(node, 'aria-label') ?? property(node, 'alt') ?? property(node, 'alttext');
  if (label !== undefined) return ` ${label} `;
  if (node.tagName === 'br') return ' ';
  return node.children.map(nameOf).join('');
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(text).join('') : '';
}

function collapse(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
