import { isBlockContainer, isInline } from '../element-kinds.js';
import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { rebuildKids } from '../walk.js';

/** Elements that hold either text or blocks: text beside a paragraph is a paragraph too. */
const MIXED = new Set(['LBody', 'TH', 'TD', 'Caption', 'Note']);

/**
 * Puts text and inline elements that stand beside blocks into a P: grouping elements hold blocks. A block of code is a
 * paragraph by itself.
 */
export function wrapLooseText(root: StructureNode): void {
  rebuildKids(root, (node) => {
    if (isBlockContainer(node.type)) return wrapped(node);
    return MIXED.has(node.type) && node.kids.some((kid) => isParagraph(kid) || isCodeBlock(kid))
      ? wrapped(node)
      : node.kids;
  });
}

function wrapped(node: StructureNode): StructureKid[] {
  const kids: StructureKid[] = [];
  let paragraph: StructureNode | undefined;
  for (const kid of node.kids) {
    if (!isInline(kid) || isCodeBlock(kid)) {
      kids.push(isCodeBlock(kid) ? structureNode('P', [kid]) : kid);
      paragraph = undefined;
    } else if (paragraph !== undefined) paragraph.kids.push(kid);
    else {
      paragraph = structureNode('P', [kid]);
      kids.push(paragraph);
    }
  }
  return kids;
}

function isParagraph(kid: StructureKid): boolean {
  return kid.kind === 'element' && kid.type === 'P';
}

function isCodeBlock(kid: StructureKid): boolean {
  return kid.kind === 'element' && kid.type === 'Code' && kid.facts?.block === true;
}
