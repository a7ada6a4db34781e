import { type StructureNode, setAttribute } from '../node.js';
import { encodeByteString } from '../text-string.js';
import { visitElements } from '../walk.js';

/** A cell in its table's grid; `right` and `bottom` are the first column and row beyond it. */
interface GridCell {
  readonly node: StructureNode;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives cells over several columns or rows the headers of all of them (ISO 14289-1 7.5): Chromium names those of the first
 * alone. Headers that the document states stay as they are.
 */
export function completeHeaders(root: StructureNode): void {
  let named = 0;
  const name = () => `lectern-span-${++named}`;
  visitElements(root, (node) => {
    if (node.type === 'Table') completeTable(gridOf(node), name);
  });
}

function completeTable(grid: readonly GridCell[], name: () => string): void {
  const headers = grid.filter(({ node }) => node.type === 'TH');
  for (const cell of grid) {
    if (!spans(cell) || cell.node.type !== 'TD' || cell.node.facts?.headers !== undefined) continue;
    const own = headers.filter((header) => isHeaderOf(header, cell));
    if (own.length === 0) continue;
    for (const { node } of own) node.id ??= name();
    setAttribute(cell.node, 'Table', 'Headers', `[${own.map(({ node }) => encodeByteString(node.id!)).join(' ')}]`);
  }
}

function spans({ left, right, top, bottom }: GridCell): boolean {
  return right - left > 1 || bottom - top > 1;
}

function isHeaderOf({ node, left, right, top, bottom }: GridCell, cell: GridCell): boolean {
  const scope = attribute(node, 'Scope');
  if (scope === '/Row') return left < cell.left && top < cell.bottom && bottom > cell.top;
  return scope === '/Column' && top < cell.top && left < cell.right && right > cell.left;
}

function gridOf(table: StructureNode): GridCell[] {
  const grid: GridCell[] = [];
  // Column → first row that it is free in.
  const free: number[] = [];
  rowsOf(table).forEach((row, top) => {
    let left = 0;
    for (const node of row.kids) {
      if (node.kind !== 'element') continue;
      while ((free[left] ?? 0) > top) left++;
      const right = left + Number(attribute(node, 'ColSpan') ?? 1);
      const bottom = top + Number(attribute(node, 'RowSpan') ?? 1);
      grid.push({ node, left, right, top, bottom });
      for (; left < right; left++) free[left] = bottom;
    }
  });
  return grid;
}

function rowsOf(node: StructureNode): StructureNode[] {
  return node.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    if (kid.type === 'TR') return [kid];
    return /^T(?:Head|Body|Foot)$/.test(kid.type) ? rowsOf(kid) : [];
  });
}

function attribute(node: StructureNode, key: string): string | undefined {
  return node.attributes?.get('Table')?.get(key);
}
