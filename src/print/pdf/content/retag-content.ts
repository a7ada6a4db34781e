import type { StructureNode } from '../structure/node.js';
import { visitElements } from '../structure/walk.js';
import type { ContentStream, Edit, MarkedContent } from './marked-content.js';

/**
 * Returns the edits that name every marked content of a stream after the element that holds it, and turn those that no
 * element holds into artifacts: what is neither tagged nor an artifact is forbidden (ISO 14289-1 7.1).
 */
export function retagContent(root: StructureNode): (stream: ContentStream) => Edit[] {
  const types = new Map<MarkedContent, string>();
  visitElements(root, (node) => {
    for (const kid of node.kids) if (kid.kind === 'content') types.set(kid, node.type);
  });
  return ({ marks }) =>
    marks.flatMap((mark) => {
      if (mark === undefined) return [];
      const type = types.get(mark);
      const text =
        type === undefined || mark.artifact !== undefined
          ? `/Artifact <<${mark.artifact ?? '/Type /Layout'}>> BDC`
          : `/${type} <</MCID ${mark.mcid}>> BDC`;
      // Between operators of what it was split from.
      return [{ start: mark.begin, end: mark.beginEnd, text: mark.continues ? `EMC ${text} ` : text }];
    });
}
