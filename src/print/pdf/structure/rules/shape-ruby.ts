import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { rebuildKids } from '../walk.js';

/**
 * Gives every ruby text a Ruby with its base: Chromium leaves out RB, and ISO 32000-2 wants one RB and one RT (ISO
 * 32000-1 14.8.4.4.4).
 */
export function shapeRuby(root: StructureNode): void {
  rebuildKids(root, (node) =>
    node.kids.flatMap((kid) => (kid.kind === 'element' && kid.type === 'Ruby' ? pairs(kid) : [kid])),
  );
}

function pairs(ruby: StructureNode): StructureKid[] {
  const out: StructureKid[] = [];
  let base: StructureKid[] = [];
  for (const kid of ruby.kids) {
    if (kid.kind === 'element' && kid.type === 'RT') {
      const pair = structureNode('Ruby', [structureNode('RB', base.flatMap(unwrapBase)), kid]);
      pair.language = ruby.language;
      out.push(pair);
      base = [];
    } else if (!(kid.kind === 'element' && kid.type === 'RP')) base.push(kid);
  }
  return [...out, ...base];
}

function unwrapBase(kid: StructureKid): StructureKid[] {
  return kid.kind === 'element' && kid.type === 'RB' ? kid.kids : [kid];
}
