import type { Element } from 'hast';
import { property } from '../text/property.js';

/** A table's rows, without those of tables inside it. */
export function rowElementsOf(table: Element): readonly Element[] {
  return children(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return isRowGroup(child) ? children(child).filter(({ tagName }) => tagName === 'tr') : [];
  });
}

/** A row's cells. */
export function cellsOf(row: Element): readonly Element[] {
  return children(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** A table's rows as lists of cells. */
export function rowsOf(table: Element): readonly (readonly Element[])[] {
  return rowElementsOf(table).map(cellsOf);
}

/** Columns a cell spans: at least 1, at most what HTML allows. */
export function columnSpan(cell: Element): number {
  const value = Number(property(cell, 'colSpan') ?? property(cell, 'colspan') ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 1;
}

function isRowGroup({ tagName }: Element): boolean {
  return tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot';
}

function children(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}
