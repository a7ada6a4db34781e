import { isBlockContainer, isInline } from '../element-kinds.js';
import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { rebuildKids } from '../walk.js';

/** Puts text and inline elements that stand beside blocks into a P: grouping elements hold blocks. */
export function wrapLooseText(root: StructureNode): void {
  rebuildKids(root, (node) => (isBlockContainer(node.type) ? wrapped(node) : node.kids));
}

function wrapped(node: StructureNode): StructureKid[] {
  const kids: StructureKid[] = [];
  let paragraph: StructureNode | undefined;
  for (const kid of node.kids) {
    if (!isInline(kid)) {
      kids.push(kid);
      paragraph = undefined;
    } else if (paragraph !== undefined) paragraph.kids.push(kid);
    else {
      paragraph = structureNode('P', [kid]);
      kids.push(paragraph);
    }
  }
  return kids;
}
