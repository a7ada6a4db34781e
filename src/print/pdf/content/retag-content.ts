import type { StructureNode } from '../structure/node.js';
import { visitElements } from '../structure/walk.js';
import type { ContentStream } from './marked-content.js';

/**
 * Names every marked content after the element that holds it, and turns those that no element holds into artifacts: what
 * is neither tagged nor an artifact is forbidden (ISO 14289-1 7.1).
 */
export function retagContent(root: StructureNode, streams: Iterable<ContentStream>): void {
  const types = new Map<object, string>();
  visitElements(root, (node) => {
    for (const kid of node.kids) if (kid.kind === 'content') types.set(kid, node.type);
  });
  for (const stream of streams) {
    for (const mark of stream.marks) {
      if (mark === undefined) continue;
      const type = types.get(mark);
      const text =
        type === undefined || mark.artifact !== undefined
          ? `/Artifact <<${mark.artifact ?? '/Type /Layout'}>> BDC`
          : `/${type} <</MCID ${mark.mcid}>> BDC`;
      stream.edits.push({ start: mark.begin, end: mark.beginEnd, text });
    }
  }
}
