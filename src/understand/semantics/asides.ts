import type { Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { isElement, walkElements } from '../walk.js';

/**
 * An `aside` without a name or a role is a landmark that nobody can tell from the next (WCAG 2.2 SC 1.3.1, ARIA
 * landmark-unique): it is a note beside the text.
 */
export const rehypeAsides = chapterPlugin((tree: Root) => {
  walkElements(tree, (node) => {
    if (!isElement(node, 'aside')) return;
    const { role, ariaLabel, ariaLabelledBy } = node.properties;
    if (role === undefined && ariaLabel === undefined && ariaLabelledBy === undefined) node.properties.role = 'note';
  });
});
