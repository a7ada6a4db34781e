import type { Element } from 'hast';
import { spanOf } from './rows.js';

/** Number of columns each row covers, cells that reach down from rows above included; and the cells that reach below the last row. */
export interface Shape {
  readonly widths: readonly number[];
  readonly overhang: number;
}

/** Lays the cells out as HTML does (Forming a table), columns counted only. */
export function shapeOf(rows: readonly (readonly Element[])[]): Shape {
  const widths: number[] = [];
  let reaching: { columns: number; rows: number }[] = [];
  for (const row of rows) {
    const above = reaching.reduce((sum, { columns }) => sum + columns, 0);
    const own = row.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0);
    widths.push(above + own);
    const started = row.map((cell) => ({ columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') }));
    reaching = [...reaching, ...started]
      .map((cell) => ({ ...cell, rows: cell.rows - 1 }))
      .filter((cell) => cell.rows > 0);
  }
  return { widths, overhang: reaching.length };
}
