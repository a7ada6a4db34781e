import type { LineInContent } from '../content/join-lines.js';
import { isInline } from './element-kinds.js';
import type { StructureNode } from './node.js';

/** A printed line in structure order, with the elements around it. */
export interface StructuredLine extends LineInContent {
  /** Nearest element that is not inline. */
  readonly block: StructureNode;
  /** Number of the nearest tagged element; 0 when there is none. */
  readonly element: number;
}

/** All printed lines below an element in structure order, which is the order of the manuscript. */
export function printedLines(root: StructureNode): StructuredLine[] {
  const lines: StructuredLine[] = [];
  const walk = (node: StructureNode, outerBlock: StructureNode, outerElement: number) => {
    const block = isInline(node) ? outerBlock : node;
    const element = node.number || outerElement;
    for (const kid of node.kids) {
      if (kid.kind === 'element') walk(kid, block, element);
      else if (kid.kind === 'content') for (const line of kid.lines) lines.push({ content: kid, line, block, element });
    }
  };
  walk(root, root, 0);
  return lines;
}
