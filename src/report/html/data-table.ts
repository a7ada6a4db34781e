import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export type Cell = ElementContent | string | readonly (ElementContent | string)[];

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows shown of one list: a report of a hostile book is still a page that opens. */
const LIMIT = 2000;

/**
 * A table with caption and headers; what is beyond the limit is said, not shown. On narrow screens rows are shown as
 * blocks: the roles keep it a table then, and each cell carries the name of its column for the stylesheet.
 */
export function dataTable({ caption, columns, rows }: DataTable): Element {
  const shown = rows.slice(0, LIMIT);
  const left = rows.length - shown.length;
  const table = h('table', { role: 'table' }, [
    h('caption', caption),
    h('thead', { role: 'rowgroup' }, tableRow(columns.map((column) => headerCell('col', column)))),
    h(
      'tbody',
      { role: 'rowgroup' },
      shown.map((cells) => tableRow(cells.map((cell, index) => bodyCell(cell, index, columns[index] ?? '')))),
    ),
  ]);
  if (left === 0) return table;
  return h('div', [table, h('p', { className: ['quiet'] }, `${left} more are not shown here.`)]);
}

function tableRow(cells: readonly Element[]): Element {
  return h('tr', { role: 'row' }, [...cells]);
}

function bodyCell(cell: Cell, index: number, column: string): Element {
  if (index === 0) return headerCell('row', cell);
  return h('td', { role: 'cell', dataColumn: column }, childrenOf(cell));
}

function headerCell(scope: 'col' | 'row', cell: Cell): Element {
  return h('th', { scope, role: scope === 'col' ? 'columnheader' : 'rowheader' }, childrenOf(cell));
}

function childrenOf(cell: Cell): (ElementContent | string)[] {
  return Array.isArray(cell) ? [...cell] : [cell as ElementContent | string];
}
