import type { StructureKid } from '../structure/node.js';
import { type DocumentText, documentOrder } from './document-order.js';

/**
 * Puts contents that follow each other in an element into the order of the document: Chromium makes several of a text
 * whose parts change direction (`@name` in Arabic), and gives them as they stand on the page. `document`: the element's
 * text without spaces.
 */
export function orderContents(kids: readonly StructureKid[], document: DocumentText): StructureKid[] {
  const ordered: StructureKid[] = [];
  for (let start = 0, end = 0; start < kids.length; start = end) {
    end = start + 1;
    while (kids[start]!.kind === 'content' && kids[end]?.kind === 'content') end += 1;
    const neighbours = kids.slice(start, end);
    const guess = neighbours.map((_, index) => index);
    const before = start > 0 ? textOf(kids[start - 1]!) : '';
    const order = neighbours.length > 1 ? documentOrder(neighbours.map(textOf), guess, document, before) : undefined;
    ordered.push(...(order ?? guess).map((index) => neighbours[index]!));
  }
  return ordered;
}

function textOf(kid: StructureKid): string {
  if (kid.kind === 'element') return kid.kids.map(textOf).join('');
  if (kid.kind !== 'content') return '';
  return kid.lines.map(({ text }) => text.replace(/\s+/g, '')).join('');
}
