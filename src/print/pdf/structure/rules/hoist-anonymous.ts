import type { MarkedContent } from '../../content/marked-content.js';
import { isBlockContainer, isInline } from '../element-kinds.js';
import type { StructureKid, StructureNode } from '../node.js';
import { contentsOf } from '../walk.js';

/**
 * Removes the elements that say nothing. Chromium makes a NonStruct of every text node and of every element it has no
 * type for; readers and validators want none. A NonStruct with an annotation is a link, one with a language a Span.
 */
export function hoistAnonymous(node: StructureNode): void {
  node.kids = hoistKids(node, node.type);
}

// `context` is the type of the nearest element that stays.
function hoistKids(node: StructureNode, context: string): StructureKid[] {
  const kids: StructureKid[] = [];
  for (const kid of node.kids) {
    if (kid.kind !== 'element') {
      kids.push(kid);
      continue;
    }
    const anonymous = kid.type === 'NonStruct';
    const textNode = kid.kids.every((inner) => inner.kind === 'content');
    kid.kids = hoistKids(kid, anonymous ? context : kid.type);
    if (!anonymous) kids.push(kid);
    else {
      const type = typeFor(kid, textNode, context, kids.at(-1));
      if (type === undefined) kids.push(...kid.kids);
      else kids.push(Object.assign(kid, { type }));
    }
  }
  return kids;
}

function typeFor(node: StructureNode, textNode: boolean, context: string, before: StructureKid | undefined) {
  if (node.kids.some((kid) => kid.kind === 'object')) return 'Link';
  const block = isBlockContainer(context) && !textNode;
  if (block && node.kids.length > 0 && node.kids.every(isInline) && !continuesLine(before, node)) return 'P';
  return node.language === undefined ? undefined : node.kids.every(isInline) ? 'Span' : 'Div';
}

// `<div>text</div>` between blocks is a paragraph of its own; what stands on the line of its neighbour was inline.
function continuesLine(before: StructureKid | undefined, node: StructureNode): boolean {
  const previous = before === undefined ? undefined : lastContent(before);
  const first = contentsOf(node)[0];
  const end = previous?.lines.at(-1);
  const start = first?.lines[0];
  return (
    end !== undefined &&
    start !== undefined &&
    previous!.stream.page === first!.stream.page &&
    Math.abs(end.y - start.y) < 1
  );
}

function lastContent(kid: StructureKid): MarkedContent | undefined {
  if (kid.kind === 'content') return kid;
  return kid.kind === 'element' ? contentsOf(kid).at(-1) : undefined;
}
