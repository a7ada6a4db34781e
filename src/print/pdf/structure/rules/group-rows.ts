import type { TaggedElement } from '../../../print-facts.js';
import { type StructureKid, type StructureNode, setAttribute, structureNode } from '../node.js';
import { visitElements } from '../walk.js';

/**
 * Gives tables their row groups (ISO 32000-1 table 337): Chromium leaves out `thead`, `tbody` and `tfoot`. A table has a
 * head when the document says so or its first rows hold header cells only.
 */
export function groupRows(root: StructureNode, elements: ReadonlyMap<number, TaggedElement>): void {
  const grouped = groupsByTable(elements);
  visitElements(root, (node) => {
    if (node.type === 'Table') groupTable(node, grouped.get(node.number) ?? new Set());
  });
}

// Tables of which the print document knows a head or a foot.
function groupsByTable(elements: ReadonlyMap<number, TaggedElement>): Map<number, Set<string>> {
  const groups = new Map<number, Set<string>>();
  for (const { type, parent } of elements.values()) {
    if ((type !== 'THead' && type !== 'TFoot') || parent === undefined) continue;
    const known = groups.get(parent);
    if (known === undefined) groups.set(parent, new Set([type]));
    else known.add(type);
  }
  return groups;
}

function groupTable(table: StructureNode, known: ReadonlySet<string>): void {
  const isRow = (kid: StructureKid): kid is StructureNode => kid.kind === 'element' && kid.type === 'TR';
  const rows = table.kids.filter(isRow);
  const others = table.kids.filter((kid) => kid.kind === 'element' && !isRow(kid));
  for (const row of rows) scopeHeaders(row, rows.indexOf(row) < headCount(rows, known));
  const head = headCount(rows, known);
  const foot = known.has('TFoot') && rows.length - head > 1 ? 1 : 0;
  const parts: [string, StructureNode[]][] = [
    ['THead', rows.slice(0, head)],
    ['TBody', rows.slice(head, rows.length - foot)],
    ['TFoot', rows.slice(rows.length - foot)],
  ];
  const groups = parts.filter(([, part]) => part.length > 0).map(([type, part]) => structureNode(type, part));
  table.kids = [...others, ...groups];
}

// A head leaves at least one row for the body.
function headCount(rows: readonly StructureNode[], known: ReadonlySet<string>): number {
  let count = 0;
  while (count < rows.length && rows[count]!.kids.every((cell) => cell.kind === 'element' && cell.type === 'TH'))
    count++;
  if (count === 0 && known.has('THead')) count = 1;
  return count < rows.length ? count : 0;
}

// Every header needs a direction (ISO 14289-1 7.5) unless cells name it.
function scopeHeaders(row: StructureNode, inHead: boolean): void {
  for (const cell of row.kids) {
    if (cell.kind !== 'element' || cell.type !== 'TH' || cell.attributes?.get('Table')?.has('Scope')) continue;
    setAttribute(cell, 'Table', 'Scope', inHead ? '/Column' : '/Row');
  }
}
