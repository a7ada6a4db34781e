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

/** A table with caption and headers; what is beyond the limit is said, not shown. */
export function dataTable({ caption, columns, rows }: DataTable): Element {
  const shown = rows.slice(0, LIMIT);
  const left = rows.length - shown.length;
  const table = h('table', [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      shown.map((cells) => h('tr', cells.map(tableCell))),
    ),
  ]);
  if (left === 0) return table;
  return h('div', [table, h('p', { className: ['quiet'] }, `${left} more are not shown here.`)]);
}

function tableCell(cell: Cell, index: number): Element {
  const children = typeof cell === 'string' || !Array.isArray(cell) ? [cell as ElementContent | string] : [...cell];
  return index === 0 ? h('th', { scope: 'row' }, children) : h('td', children);
}
