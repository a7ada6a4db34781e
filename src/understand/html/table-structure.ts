import type { Element, ElementContent } from 'hast';
import { element } from '../element.js';
import { isElement } from '../walk.js';

const LARGEST_SPAN = 1000;

/**
 * Makes a table regular: caption, columns, head, bodies and foot in HTML's order, every row as long as the longest,
 * no span that leaves its row group (ISO 14289-1 §7.2). A table without cells is no table.
 */
export function repairTable(table: Element): ElementContent[] {
  const parts = table.children.filter((child) => isElement(child)) as Element[];
  const [caption] = parts.filter((part) => part.tagName === 'caption');
  const columns = parts.filter((part) => part.tagName === 'colgroup');
  const [head, ...otherHeads] = parts.filter((part) => part.tagName === 'thead');
  const [foot, ...otherFeet] = parts.filter((part) => part.tagName === 'tfoot');
  const loose = parts.filter((part) => part.tagName === 'tr');
  const bodies = [...otherHeads, ...parts.filter((part) => part.tagName === 'tbody'), ...otherFeet];
  for (const body of bodies) body.tagName = 'tbody';
  if (loose.length > 0) bodies.push(element('tbody', {}, loose, loose[0]));
  const groups = [...(head ? [head] : []), ...bodies, ...(foot ? [foot] : [])].filter(hasRows);
  if (groups.length === 0) return caption ? [{ ...caption, tagName: 'p' }] : [];
  const width = Math.max(...groups.map((group) => regulate(group)));
  for (const group of groups) pad(group, width);
  if (groups.every((group) => group.tagName === 'thead')) for (const group of groups) group.tagName = 'tbody';
  table.children = [...(caption ? [caption] : []), ...columns, ...groups];
  return [table];
}

function hasRows(group: Element): boolean {
  group.children = rowsOf(group).filter((row) => row.children.some((cell) => isElement(cell, 'td', 'th')));
  for (const row of group.children as Element[]) row.children = cellsOf(row);
  return group.children.length > 0;
}

/** Rows of a row group. */
export function rowsOf(group: Element): Element[] {
  return group.children.filter((child) => isElement(child, 'tr')) as Element[];
}

/** Cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, 'td', 'th')) as Element[];
}

/** A cell's span in columns or rows, at least 1. */
export function spanOf(cell: Element, property: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[property] ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, LARGEST_SPAN) : 1;
}

/** Brings the spans of a row group within it. Returns the length of its longest row. */
function regulate(group: Element): number {
  const rows = rowsOf(group);
  for (const [index, row] of rows.entries()) {
    for (const cell of cellsOf(row)) {
      setSpan(cell, 'colSpan', spanOf(cell, 'colSpan'));
      setSpan(cell, 'rowSpan', Math.min(spanOf(cell, 'rowSpan'), rows.length - index));
    }
  }
  return Math.max(...lengths(rows));
}

function setSpan(cell: Element, property: 'colSpan' | 'rowSpan', span: number): void {
  if (span === 1) delete cell.properties[property];
  else cell.properties[property] = span;
}

/** How many columns each row fills, cells that reach down from rows above included. */
function lengths(rows: readonly Element[]): number[] {
  const reaching = new Array<number>(rows.length).fill(0);
  return rows.map((row, index) => {
    let length = reaching[index] ?? 0;
    for (const cell of cellsOf(row)) {
      const columns = spanOf(cell, 'colSpan');
      length += columns;
      for (let below = index + 1; below < index + spanOf(cell, 'rowSpan'); below++)
        reaching[below] = (reaching[below] ?? 0) + columns;
    }
    return length;
  });
}

function pad(group: Element, width: number): void {
  const rows = rowsOf(group);
  for (const [index, length] of lengths(rows).entries()) {
    const row = rows[index]!;
    for (let column = length; column < width; column++) row.children.push(element('td', {}, [], row));
  }
}
