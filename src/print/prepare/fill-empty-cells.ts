import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const REPLACED = new Set(['img', 'svg', 'math', 'input']);

/** Puts a no-break space into cells without content: Chromium leaves empty ones out of the tag tree, which breaks the grid. */
export function fillEmptyCells(tree: Root): void {
  visit(tree, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    let holdsObject = false;
    visit(cell, 'element', (inner) => {
      holdsObject ||= REPLACED.has(inner.tagName);
    });
    if (!holdsObject && textOf(cell).trim() === '') cell.children = [{ type: 'text', value: '\u00a0' }];
  });
}
