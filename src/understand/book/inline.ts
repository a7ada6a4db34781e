import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/**
 * A heading's content as the table of contents may hold it: no links, notes, anchors or page marks, and no ids. An
 * image stands for its alternative text.
 */
export function gatherContents(children: readonly ElementContent[]): { inline: ElementContent[]; text: string } {
  const inline = inlineOf(children);
  const text = textOf({ type: 'root', children: inline }).replace(/\s+/g, ' ').trim();
  return { inline, text };
}

function inlineOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element' || (child.tagName === 'sup' && isCall(child.children))) return [];
    const { role, href: _href, id: _id, ...properties } = child.properties;
    if (role === 'doc-noteref' || role === 'doc-pagebreak') return [];
    if (child.tagName === 'img')
      return child.properties.alt ? [{ type: 'text', value: String(child.properties.alt) }] : [];
    const content = inlineOf(child.children);
    if (child.tagName === 'a') return content;
    return [{ type: 'element', tagName: child.tagName, properties, children: content }];
  });
}

function isCall(children: readonly ElementContent[]): boolean {
  return children.some((child) => child.type === 'element' && child.properties.role === 'doc-noteref');
}
