import type { Element, Parents } from 'hast';

/** All elements inside `parent`, in document order. */
export function descendants(parent: Parents): readonly Element[] {
  const found: Element[] = [];
  collect(parent, found);
  return found;
}

function collect(parent: Parents, found: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    collect(child, found);
  }
}
