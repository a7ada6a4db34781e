import type { StructureType, TaggedElement } from '../../../print-facts.js';
import { type StructureNode, setAttribute } from '../node.js';
import { encodeByteString } from '../text-string.js';
import { visitElements } from '../walk.js';

/** Gives every tagged element the type and the properties that the print document states. */
export function applyFacts(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.facts !== undefined) applyElementFacts(node, node.facts);
  });
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
  if (facts.type === 'TH' || facts.type === 'TD') node.id = facts.id;
  if (facts.scope !== undefined) setAttribute(node, 'Table', 'Scope', `/${facts.scope}`);
  if (facts.headers !== undefined && facts.headers.length > 0) {
    setAttribute(node, 'Table', 'Headers', `[${facts.headers.map(encodeByteString).join(' ')}]`);
  }
  if (facts.rowSpan !== undefined) setAttribute(node, 'Table', 'RowSpan', String(facts.rowSpan));
  if (facts.columnSpan !== undefined) setAttribute(node, 'Table', 'ColSpan', String(facts.columnSpan));
}
