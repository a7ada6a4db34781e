import type { Element } from 'hast';

/**
 * Names the formulas of a header cell that holds nothing else. Accessibility checkers count neither MathML nor `alttext`
 * as text and would call such a cell empty (WCAG 2.2 SC 1.3.1); `aria-label` says the same words. Elsewhere a formula
 * goes without, so that a screen reader's own way of reading and exploring it is never in doubt.
 */
export function nameFormulas(header: Element): void {
  const formulas: Element[] = [];
  if (!gather(header, formulas)) return;
  for (const { properties } of formulas) {
    const words = properties.alttext ?? properties.altText;
    if (typeof words === 'string' && words.trim() !== '') properties.ariaLabel ??= words;
  }
}

/** Whether there are no words or images beside the formulas. */
function gather(element: Element, formulas: Element[]): boolean {
  return element.children.every((node) => {
    if (node.type === 'text') return node.value.trim() === '';
    if (node.type !== 'element') return true;
    if (node.tagName === 'img' || node.tagName === 'svg') return false;
    if (node.tagName !== 'math') return gather(node, formulas);
    formulas.push(node);
    return true;
  });
}
