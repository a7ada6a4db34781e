import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** The two-em and the three-em dash, which text faces seldom have. */
const LONG_DASH = /([\u2e3a\u2e3b])/;

/**
 * Sets long dashes out of em dashes, which every text face has and which never part (UAX 14, class B2). The alignment
 * takes them for the same (see `squash`).
 */
export function composeDashes(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !LONG_DASH.test(node.value)) return undefined;
    const parts = node.value.split(LONG_DASH).filter((part) => part !== '');
    const composed = parts.map((value): ElementContent => {
      const dash = composedDashes(value);
      return dash === value ? { ...node, value } : h('span', { className: ['long-dash'] }, dash);
    });
    parent.children.splice(index, 1, ...composed);
    return [SKIP, index + composed.length];
  });
}

/** A text with its long dashes as em dashes. */
export function composedDashes(text: string): string {
  return text.replace(/[\u2e3a\u2e3b]/g, (dash) => '\u2014'.repeat(dash === '\u2e3a' ? 2 : 3));
}
