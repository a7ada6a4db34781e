import type { StructureType, TaggedElement } from '../../../print-facts.js';
import { type StructureNode, setAttribute } from '../node.js';
import { encodeByteString } from '../text-string.js';
import { visitElements } from '../walk.js';

/** Gives every tagged element the type and the properties that the print document states. */
export function applyFacts(root: StructureNode): void {
  const cells = new Map<string, StructureNode>();
  visitElements(root, (node) => {
    if (node.facts === undefined) return;
    applyElementFacts(node, node.facts);
    if (node.facts.type === 'TH' && node.facts.id !== undefined) cells.set(node.facts.id, node);
  });
  visitElements(root, (node) => applyHeaders(node, cells));
}

// Where Chromium knows a type, facts that only name a place or a language do not change it.
const BARE: ReadonlySet<StructureType> = new Set(['Span', 'Div']);

function applyElementFacts(node: StructureNode, facts: TaggedElement): void {
  if (node.type === 'NonStruct' || !BARE.has(facts.type)) node.type = facts.type;
  node.alt = facts.alt ?? (facts.type === 'Formula' ? undefined : node.alt);
  node.expansion = facts.expansion;
  if (facts.listNumbering !== undefined) setAttribute(node, 'List', 'ListNumbering', `/${facts.listNumbering}`);
  applyCellFacts(node, facts);
}

function applyCellFacts(node: StructureNode, facts: TaggedElement): void {
  if (facts.scope !== undefined) setAttribute(node, 'Table', 'Scope', `/${facts.scope}`);
  if (facts.rowSpan !== undefined) setAttribute(node, 'Table', 'RowSpan', String(facts.rowSpan));
  if (facts.columnSpan !== undefined) setAttribute(node, 'Table', 'ColSpan', String(facts.columnSpan));
}

// Chromium has identifiers of its own for the headers it found; the others get one from the document's.
function applyHeaders(node: StructureNode, cells: ReadonlyMap<string, StructureNode>): void {
  const named = node.facts?.headers?.flatMap((id) => cells.get(id) ?? []) ?? [];
  if (named.length === 0) return;
  for (const cell of named) cell.id ??= `cell-${cell.facts!.id}`;
  setAttribute(node, 'Table', 'Headers', `[${named.map(({ id }) => encodeByteString(id!)).join(' ')}]`);
}
