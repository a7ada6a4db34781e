import type { Element, Parents } from 'hast';

/** All elements inside `parent`, in document order. */
export function descendants(parent: Parents): readonly Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') found.push(child, ...descendants(child));
  }
  return found;
}
