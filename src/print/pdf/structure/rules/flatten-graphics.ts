import type { StructureNode } from '../node.js';
import { contentsOf, visitElements } from '../walk.js';

/**
 * Figures and formulas are one thing with an alternative: the elements Chromium makes of the letters within an SVG or of
 * every operator of MathML go, their content stays. A `figure` that holds text of its own is no Figure but the group
 * around one.
 */
export function flattenGraphics(root: StructureNode, group: 'Div' | 'Sect'): void {
  visitElements(root, (node) => {
    if (node.facts?.name === 'figure' || holdsElement(node)) node.type = node.type === 'Figure' ? group : node.type;
    if (node.type === 'Figure' || node.type === 'Formula') node.kids = contentsOf(node);
  });
}

// Chromium makes a Figure of the figure element, with the image's Figure and the Caption in it.
function holdsElement(node: StructureNode): boolean {
  return (
    node.type === 'Figure' &&
    node.alt === undefined &&
    node.kids.some((kid) => kid.kind === 'element' && kid.type !== 'NonStruct')
  );
}
