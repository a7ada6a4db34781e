import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { toText } from 'hast-util-to-text';

/** How many letters a line of the narrowest screen holds: 320 CSS px (WCAG 2.2 SC 1.4.10) less the page's margins. */
const NARROWEST = 30;
/** Letters that the padding of a cell takes as much room as. */
const PADDING = 1.5;
const WIDE_LETTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/**
 * The box in which a table can be scrolled: one with `overflow` of its own would have to give up being a table. Where it
 * may be wider than a screen it takes the focus, so that it scrolls by keyboard (WCAG 2.2 SC 2.1.1), and has a name.
 */
export function tableBox(table: Element, content: Element, fallbackName: string): Element {
  const name = captionOf(table) || fallbackName;
  const properties = mayOverflow(table)
    ? { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: name }
    : { className: ['table'] };
  return { type: 'element', tagName: 'div', properties, children: [content] };
}

function captionOf(table: Element): string {
  const caption = table.children.find((node) => node.type === 'element' && node.tagName === 'caption');
  return caption === undefined ? '' : toText(caption).replace(/\s+/g, ' ').trim();
}

/** Whether the longest words of all columns together are wider than the narrowest screen. */
function mayOverflow(table: Element): boolean {
  const columns: number[] = [];
  for (const row of rowsOf(table)) {
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      const span = Math.min(Number(cell.properties.colSpan) || 1, 1000);
      if (span === 1) columns[column] = Math.max(columns[column] ?? 0, longestWord(textOf(cell)));
      column += span;
    }
  }
  return columns.reduce((sum, width) => sum + width + PADDING, 0) > NARROWEST;
}

function rowsOf(parent: Element): Element[] {
  return parent.children.flatMap((node: ElementContent) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'tr' ? [node] : /^t(head|body|foot)$/.test(node.tagName) ? rowsOf(node) : [];
  });
}

/** In letters. Ideographs are words of their own, twice as wide. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => (WIDE_LETTER.test(word) ? 2 : word.length)));
}
