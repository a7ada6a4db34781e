import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Opens what can be folded on a screen: nobody can open it on paper. */
export function openDetails(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'details') element.properties.open = true;
  });
}
