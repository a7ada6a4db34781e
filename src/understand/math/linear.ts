import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A formula in one line of text: `(a+b)/2`, `x^2`, `√(x)`. Invisible operators and spacing are left out. */
export function linearText(math: Element): string {
  return linear(math).replace(/\s+/g, ' ').trim();
}

function linear(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064\u200b]/g, '');
  if (node.type !== 'element') return '';
  const parts = node.children.filter((child) => child.type === 'element').map(linear);
  const [first = '', second = '', third = ''] = parts;
  switch (node.tagName) {
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'msup':
    case 'mover':
      return `${group(first)}^${group(second)}`;
    case 'msub':
    case 'munder':
      return `${group(first)}_${group(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${group(first)}_${group(second)}^${group(third)}`;
    case 'msqrt':
      return `√(${parts.join('')})`;
    case 'mroot':
      return `${group(second)}√(${first})`;
    case 'mtr':
      return parts.join(', ');
    case 'mtable':
      return `[${parts.join('; ')}]`;
    case 'mspace':
    case 'annotation':
      return '';
  }
  return parts.length > 0 ? parts.join('') : textOf(node).replace(/[\u2061-\u2064\u200b]/g, '');
}

function group(part: string): string {
  return [...part].length > 1 && !/^[\p{L}\p{N}.,]+$/u.test(part) && !/^\(.*\)$/.test(part) ? `(${part})` : part;
}
