import type { StructureNode } from '../node.js';
import { visitElements } from '../walk.js';

/**
 * Makes headings descend without gaps, starting at H1 (ISO 14289-1 7.4.2). The document's own levels are repaired before
 * it is printed: this is for what only shows in the whole, such as a chapter that starts below its part.
 */
export function levelHeadings(root: StructureNode): void {
  let previous = 0;
  visitElements(root, (node) => {
    const match = /^H([1-6]?)$/.exec(node.type);
    if (match === null) return;
    const level = Math.min(Number(match[1] || 6), previous + 1);
    node.type = `H${level}`;
    previous = level;
  });
}
