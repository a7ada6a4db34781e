import type { MarkedContent } from '../content/marked-content.js';
import type { StructureKid, StructureNode } from './node.js';

/** Visits an element and all below it, parents before kids. */
export function visitElements(node: StructureNode, visit: (node: StructureNode) => void): void {
  visit(node);
  for (const kid of node.kids) if (kid.kind === 'element') visitElements(kid, visit);
}

/** Rebuilds the kids of every element below `node`, kids before parents. */
export function rebuildKids(node: StructureNode, rebuild: (node: StructureNode) => StructureKid[]): void {
  for (const kid of node.kids) if (kid.kind === 'element') rebuildKids(kid, rebuild);
  node.kids = rebuild(node);
}

/** All marked contents below an element, in order. */
export function contentsOf(node: StructureNode, into: MarkedContent[] = []): MarkedContent[] {
  for (const kid of node.kids) {
    if (kid.kind === 'content') into.push(kid);
    else if (kid.kind === 'element') contentsOf(kid, into);
  }
  return into;
}

/** The text below an element. */
export function textOfNode(node: StructureNode): string {
  return contentsOf(node)
    .flatMap((content) => content.lines.map((line) => line.text))
    .join('');
}

/** First element below `node` (not itself) that passes the test. */
export function findElement(node: StructureNode, test: (node: StructureNode) => boolean): StructureNode | undefined {
  for (const kid of node.kids) {
    if (kid.kind !== 'element') continue;
    if (test(kid)) return kid;
    const found = findElement(kid, test);
    if (found !== undefined) return found;
  }
  return undefined;
}
