import type { PdfRule } from '../rule.js';
import { attributeNumber } from '../structure/attributes.js';
import { placeOfElement } from '../structure/place.js';
import { elementsOf, type StructureElement } from '../structure/tree.js';

/** No real table has more; a hostile span would fill the memory. */
const MAX_CELLS = 1_000_000;

/** Every row of a table has the same number of columns, spans counted. */
export const tableRegular: PdfRule = {
  documentation: {
    id: 'pdf-table-irregular',
    severity: 'error',
    title: 'Table whose rows differ in length',
    why: 'A screen reader says “row 3, column 2”. In a table with gaps or overlaps it says the wrong thing.',
    fix: 'Give every row the same number of cells, counting ColSpan and RowSpan; empty cells are cells too.',
    clauses: ['ISO 14289-1 §7.5', 'ISO 14289-1 §7.2', 'WCAG 2.2 SC 1.3.1'],
  },
  check(document, report) {
    for (const table of document.tree?.elements ?? []) {
      const fault = table.type === 'Table' ? faultOf(rowsOf(table)) : undefined;
      if (fault) report({ message: fault, at: placeOfElement(document, table) });
    }
  },
};

/** The rows of a table, those of its sections in order. */
export function rowsOf(table: StructureElement): readonly StructureElement[] {
  return elementsOf(table).flatMap((child) =>
    child.type === 'TR'
      ? [child]
      : /^T(Head|Body|Foot)$/.test(child.type)
        ? elementsOf(child).filter(({ type }) => type === 'TR')
        : [],
  );
}

function faultOf(rows: readonly StructureElement[]): string | undefined {
  if (rows.length === 0) return 'Unexpected table without rows, expected TR';
  const widths: number[] = rows.map(() => 0);
  const taken = new Set<number>();
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of elementsOf(element)) {
      const width = attributeNumber(cell, 'Table', 'ColSpan', 1);
      const height = attributeNumber(cell, 'Table', 'RowSpan', 1);
      if (!(width >= 1 && height >= 1) || taken.size + width * height > MAX_CELLS)
        return `Unexpected span of ${width} × ${height}, expected at least 1`;
      while (taken.has(key(row, column))) column += 1;
      if (row + height > rows.length)
        return `Unexpected RowSpan ${height} in row ${row + 1}, expected it to end within the table`;
      for (let y = row; y < row + height; y++) {
        for (let x = column; x < column + width; x++) {
          if (taken.has(key(y, x))) return `Unexpected overlap of cells in row ${y + 1}, column ${x + 1}`;
          taken.add(key(y, x));
          widths[y]! += 1;
        }
      }
      column += width;
    }
  }
  const odd = widths.findIndex((width) => width !== widths[0]);
  return odd < 0
    ? undefined
    : `Unexpected ${widths[odd]} columns in row ${odd + 1}, expected ${widths[0]} as in the first row`;
}

function key(row: number, column: number): number {
  return row * 100_003 + column;
}
