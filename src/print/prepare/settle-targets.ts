import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li dt dd pre table figure figcaption blockquote td th caption'.split(' '));
const DRAWN = new Set(['img', 'svg', 'math', 'hr', 'input']);

/**
 * Finds for every wanted id on an element that draws nothing (`<a id="old-name"></a>`) the block that stands for it: the
 * one around it, else the next one. Chromium's tag tree has nothing of an empty element that a link could lead to.
 */
export function settleTargets(tree: Root, wanted: ReadonlySet<string>): ReadonlyMap<Element, readonly string[]> {
  const settled = new Map<Element, string[]>();
  let waiting: string[] = [];
  const settle = (block: Element, ids: readonly string[]) =>
    settled.set(block, [...(settled.get(block) ?? []), ...ids]);
  const walk = (nodes: readonly RootContent[], around: Element | undefined): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const drawn = BLOCKS.has(node.tagName) && draws(node);
      if (drawn && waiting.length > 0) {
        settle(node, waiting);
        waiting = [];
      }
      const id = node.properties.id;
      if (typeof id === 'string' && wanted.has(id) && !draws(node)) {
        if (around) settle(around, [id]);
        else waiting = [...waiting, id];
      }
      walk(node.children, drawn ? node : around);
    }
  };
  walk(tree.children, undefined);
  return settled;
}

function draws(element: Element): boolean {
  return (
    DRAWN.has(element.tagName) ||
    textOf(element).trim() !== '' ||
    element.children.some((child) => child.type === 'element' && draws(child))
  );
}
