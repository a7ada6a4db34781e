import type { Element, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { textProperty } from '../element.js';
import { isElement } from '../walk.js';
import { quotesOf } from './quotes.js';

/**
 * Writes the quotation marks of `q` out as text, by its language and depth: marks that a stylesheet makes can neither
 * be copied nor found, and not every reader says them (WCAG 2.2 F87).
 */
export const rehypeQuotations = chapterPlugin((tree: Root, context) => quoteIn(tree, context.language, 0));

function quoteIn(parent: Root | Element, language: string, depth: number): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isQuotation = isElement(child, 'q');
    // The words before a quotation decide which marks it has, not its own.
    const [open, close] = (quotesOf(language) ?? quotesOf('en')!)[depth % 2 === 0 ? 'outer' : 'inner'];
    quoteIn(child, textProperty(child, 'lang') ?? language, depth + (isQuotation ? 1 : 0));
    if (!isQuotation) continue;
    child.children.unshift({ type: 'text', value: open });
    child.children.push({ type: 'text', value: close });
  }
}
