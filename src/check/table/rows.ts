import type { Element } from 'hast';
import { property } from '../text/property.js';

/** A table's rows with their cells, without those of tables inside it. */
export function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows = children(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : isRowGroup(child)
        ? children(child).filter(({ tagName }) => tagName === 'tr')
        : [],
  );
  return rows.map((row) => children(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
}

/** Columns (or rows) a cell spans: at least 1, at most what HTML allows. */
export function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(
    property(cell, attribute) ?? property(cell, attribute === 'colspan' ? 'colSpan' : 'rowSpan') ?? 1,
  );
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 1;
}

function isRowGroup({ tagName }: Element): boolean {
  return tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot';
}

function children(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}
