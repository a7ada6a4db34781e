import type { Element, ElementContent, Root } from 'hast';
import { element } from './element.js';
import { headingLevel } from './headings.js';

/**
 * Wraps a chapter's content in one `section`, and the content below each of its headings in a nested one. Only
 * headings that stand directly in the flow open a section: one in a quotation, list or aside belongs to that.
 * A heading's id moves to its section, the target of links and contents; the chapter's own title keeps it.
 */
export function nestSections(tree: Root): Element {
  const chapter = element('section', {}, []);
  const open: { level: number; section: Element }[] = [{ level: 1, section: chapter }];
  for (const child of tree.children as ElementContent[]) {
    const level = child.type === 'element' ? headingLevel(child) : undefined;
    if (child.type !== 'element' || level === undefined || level === 1) {
      open.at(-1)!.section.children.push(child);
      continue;
    }
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop();
    const section = element('section', {}, [child], child);
    if (child.properties.id !== undefined) {
      section.properties.id = child.properties.id;
      delete child.properties.id;
    }
    open.at(-1)!.section.children.push(section);
    open.push({ level, section });
  }
  tree.children = [chapter];
  return chapter;
}
