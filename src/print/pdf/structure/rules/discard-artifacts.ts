import type { MarkedContent } from '../../content/marked-content.js';
import { LAYOUT_ARTIFACT } from '../../content/page-artifacts.js';
import type { StructureNode } from '../node.js';
import { contentsOf } from '../walk.js';

/** Elements whose lines and fills are their content. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Takes out what is no content: elements declared artifacts, and rules, borders and backgrounds, which Chromium marks as
 * content of the element they decorate.
 */
export function discardArtifacts(node: StructureNode): void {
  if (DRAWN.has(node.type)) return;
  node.kids = node.kids.filter((kid) => {
    if (kid.kind === 'element' && kid.type === 'Artifact') {
      for (const content of contentsOf(kid)) content.artifact = LAYOUT_ARTIFACT;
      return false;
    }
    if (kid.kind === 'content' && isDecoration(kid)) {
      kid.artifact = LAYOUT_ARTIFACT;
      return false;
    }
    return true;
  });
  for (const kid of node.kids) if (kid.kind === 'element') discardArtifacts(kid);
}

function isDecoration(content: MarkedContent): boolean {
  return content.glyphs === 0 && content.images === 0;
}
