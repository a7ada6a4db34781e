import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Node } from 'unist';
import { chapterPlugin } from '../chapter-plugin.js';
import { elementTooDeep } from '../findings/structure.js';

/** A table in a cell is four elements deeper than the one around it. */
const ELEMENTS_PER_BLOCK = 4;
/** Browsers put what is nested more deeply beside its parent; reading systems give up. */
const DEEPEST = 400;

/** Bounds how deeply elements nest (`limits.depth`): what lies below is kept as text, and reported once. */
export const rehypeDepth = chapterPlugin<Root>((tree, { config, report }) => {
  const limit = Math.min(ELEMENTS_PER_BLOCK * config.limits.depth, DEEPEST);
  const cut = flatten(tree, limit);
  if (!cut) return;
  const details = {
    message: `Unexpected element in more than ${limit} others, expected at most ${config.limits.depth} blocks in each other`,
    expected: `at most ${config.limits.depth} nested blocks`,
    hint: 'Take the elements out of each other',
  };
  report(elementTooDeep, details, cut);
});

/** Without recursion, since the depth is what is in question. The first element that was cut. */
function flatten(tree: Root, limit: number): Node | undefined {
  let first: Node | undefined;
  let level: readonly Element[] = elementsOf(tree);
  for (let depth = 1; depth < limit && level.length > 0; depth++) level = level.flatMap(elementsOf);
  for (const element of level) {
    if (element.children.every(({ type }) => type !== 'element')) continue;
    first ??= element;
    element.children = [{ type: 'text', value: textOf(element) }];
  }
  return first;
}

function elementsOf({ children }: Root | Element): Element[] {
  return (children as ElementContent[]).filter((child) => child.type === 'element');
}
