import type { Element, ElementContent } from 'hast';
import { element } from '../element.js';
import { isBlank, isElement } from '../walk.js';

/** A list holds items only: what stands between them becomes an item, a list joins the item before. Empty: none. */
export function repairList(list: Element): ElementContent[] {
  const items: ElementContent[] = [];
  for (const child of list.children) {
    const last = items.findLast((item) => isElement(item)) as Element | undefined;
    if (isElement(child, 'li') || (child.type === 'text' && isBlank(child))) items.push(child);
    else if (isElement(child, 'ul', 'ol') && last) last.children.push(child);
    else if (last?.data === GATHERED) last.children.push(child);
    else items.push({ ...element('li', {}, [child], isElement(child) ? child : list), data: GATHERED });
  }
  list.children = items;
  return items.some((item) => isElement(item)) ? [list] : [];
}

const GATHERED = {} as NonNullable<Element['data']>;

/**
 * A definition list is groups of terms followed by definitions. Other content becomes a definition; a term without
 * a definition gets an empty one; a list without any term is a division.
 */
export function repairDefinitionList(list: Element): ElementContent[] {
  const children = list.children.filter((child) => !(child.type === 'text' && isBlank(child)));
  if (children.length === 0) return [];
  if (children.every((child) => isElement(child, 'div'))) return [list];
  if (!children.some((child) => isElement(child, 'dt'))) {
    return children.map(
      (child): ElementContent => (isElement(child, 'dd') ? { ...(child as Element), tagName: 'div' } : child),
    );
  }
  const result: ElementContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isElement(child, 'dt', 'dd')) {
      if (!last && child.tagName === 'dd') result.push(element('dt', {}, [], child));
      result.push(child);
    } else if (isElement(last, 'dd')) last.children.push(child);
    else result.push(...(last ? [] : [element('dt', {}, [], list)]), element('dd', {}, [child], list));
  }
  if (isElement(result.at(-1), 'dt')) result.push(element('dd', {}, [], list));
  list.children = result;
  return [list];
}
