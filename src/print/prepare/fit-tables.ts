import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';

/** Smallest type that a table may be set in, as a part of its normal size. */
const SMALLEST = 0.75;
/** Room beside a cell's text, in characters. */
const PADDING = 2.2;

/** Characters of table text that fit into a line of a page. */
export interface TableRoom {
  readonly upright: number;
  /** Of a page on its side. */
  readonly landscape: number;
}

/**
 * Measures tables by their longest words and gives those that would run out of the page a class: `wide-table` is set
 * smaller, `landscape` stands on a page of its own on its side (with its figure, if it has one), in `crowded-table`
 * words break anywhere. Returns the tables whose words have to break.
 */
export function fitTables(tree: Root, room: TableRoom): readonly Element[] {
  const crowded: Element[] = [];
  visitParents(tree, 'element', (table, parents) => {
    if (table.tagName !== 'table') return;
    const width = leastWidth(table);
    if (width <= room.upright) return;
    const figure = parents.findLast((parent) => parent.type === 'element' && parent.tagName === 'figure');
    const isTurned = width * SMALLEST > room.upright && parents.every(isSectioning) && room.landscape > room.upright;
    if (isTurned) addClass((figure as Element | undefined) ?? table, 'landscape');
    const columns = isTurned ? room.landscape : room.upright;
    if (width <= columns) return;
    const fits = width * SMALLEST <= columns;
    addClass(table, fits ? 'wide-table' : 'crowded-table');
    if (!fits) crowded.push(table);
  });
  return crowded;
}

/** What a page may be broken in without leaving half of it behind: not lists, quotations and the like. */
function isSectioning(parent: Root | Element): boolean {
  return parent.type === 'root' || /^(?:section|div|figure)$/.test(parent.tagName);
}

function addClass({ properties }: Element, name: string): void {
  properties.className = [...[properties.className ?? []].flat().map(String), name];
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
