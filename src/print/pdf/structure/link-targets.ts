import { internalTarget, type LinkAnnotation } from '../annotations/links.js';
import type { StructureNode } from './node.js';
import { visitElements } from './walk.js';

/** Element with a link annotation → the element of the document that it leads to. */
export function linkTargets(
  root: StructureNode,
  holders: ReadonlyMap<number, StructureNode>,
  links: ReadonlyMap<number, LinkAnnotation>,
  targets: ReadonlyMap<string, number>,
): ReadonlyMap<StructureNode, StructureNode> {
  const byNumber = new Map<number, StructureNode>();
  visitElements(root, (node) => {
    if (node.number > 0 && !byNumber.has(node.number)) byNumber.set(node.number, node);
  });
  const leads = new Map<StructureNode, StructureNode>();
  for (const [annotation, holder] of holders) {
    const id = internalTarget(links.get(annotation)?.uri);
    const target = id === undefined ? undefined : byNumber.get(targets.get(id) ?? 0);
    if (target !== undefined) leads.set(holder, target);
  }
  return leads;
}
