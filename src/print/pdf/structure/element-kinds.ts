import type { StructureKid } from './node.js';

/** Grouping elements that hold blocks: text directly within them belongs into a P. */
const BLOCK_CONTAINERS = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Aside',
  'Div',
  'BlockQuote',
  'Index',
  'NonStruct',
]);

/** Inline-level elements (ISO 32000-1 14.8.4.4), and Figure and Formula, which may stand in a line. */
const INLINE = new Set([
  'Span',
  'Quote',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Ruby',
  'Warichu',
  'Em',
  'Strong',
  'Formula',
]);

export function isBlockContainer(type: string): boolean {
  return BLOCK_CONTAINERS.has(type);
}

/** Text, or an element that flows with text. A NonStruct counts when all it holds does. */
export function isInline(kid: StructureKid): boolean {
  if (kid.kind !== 'element') return true;
  return INLINE.has(kid.type) || (kid.type === 'NonStruct' && kid.kids.every(isInline));
}
