import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Smallest type that a table may be set in, as a part of its normal size. */
const SMALLEST = 0.75;
/** Room beside a cell's text, in characters. */
const PADDING = 2.2;

/**
 * Measures tables by their longest words and gives those that would run out of the page a class: `wide-table` is set
 * smaller, in `crowded-table` words break anywhere. `columns`: characters of table text that fit into a line. Returns
 * the tables whose words have to break.
 */
export function fitTables(tree: Root, columns: number): readonly Element[] {
  const crowded: Element[] = [];
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const width = leastWidth(table);
    if (width <= columns) return;
    const name = width * SMALLEST <= columns ? 'wide-table' : 'crowded-table';
    if (name === 'crowded-table') crowded.push(table);
    table.properties.className = [...[table.properties.className ?? []].flat().map(String), name];
  });
  return crowded;
}

/** Sum of the longest words of all columns, in characters. */
function leastWidth(table: Element): number {
  const widths: number[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      const span = Math.min(1000, Math.max(1, Number(cell.properties.colSpan ?? 1)));
      const share = longestWord(cell) / span;
      for (let index = 0; index < span; index += 1)
        widths[column + index] = Math.max(widths[column + index] ?? 0, share);
      column += span;
    }
  });
  return widths.reduce((sum, width) => sum + width + PADDING, 0);
}

// Soft hyphens, hyphens and slashes let a word break.
function longestWord(cell: Element): number {
  const words = textOf(cell).split(/[\s\u00ad\u200b/-]+/);
  return words.reduce((longest, word) => Math.max(longest, word.length), 0);
}
