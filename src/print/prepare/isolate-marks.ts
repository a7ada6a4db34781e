import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A mark of some script's own that stands on no letter: `'्'`. */
const LONE_MARK = /(?<![\p{L}\p{M}\u25cc\u2060])(?=\p{M})(?!\p{Script=Inherited})/gu;

/**
 * Puts a word joiner before marks that stand alone. Chromium would look for one font that has both the mark and the
 * quotation mark before it, and find none. Drawn alone, the mark gets its dotted circle.
 */
export function isolateMarks(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(LONE_MARK, '\u2060');
  });
}
