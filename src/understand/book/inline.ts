import type { ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A heading's content as the table of contents may hold it: no links, notes, anchors or page marks, and no ids. An
 * image stands for its alternative text, a line break for a space.
 */
export function gatherContents(children: readonly ElementContent[]): { inline: ElementContent[]; text: string } {
  const inline = inlineOf(children);
  const root: Root = { type: 'root', children: inline };
  collapseSpaces(root);
  return { inline, text: textOf(root).trim() };
}

function inlineOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element' || (child.tagName === 'sup' && isCall(child.children))) return [];
    const { role, href: _href, id: _id, ...properties } = child.properties;
    if (role === 'doc-noteref' || role === 'doc-pagebreak') return [];
    if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
    if (child.tagName === 'img')
      return child.properties.alt ? [{ type: 'text', value: String(child.properties.alt) }] : [];
    const content = inlineOf(child.children);
    if (child.tagName === 'a') return content;
    return [{ type: 'element', tagName: child.tagName, properties, children: content }];
  });
}

/** One space between words, also where a line break stood beside one, or spaces meet at the edge of an element. */
function collapseSpaces(root: Root): void {
  let before = ' ';
  visit(root, 'text', (node) => {
    const value = node.value.replace(/\s+/g, ' ');
    node.value = before.endsWith(' ') ? value.trimStart() : value;
    if (node.value !== '') before = node.value;
  });
}

function isCall(children: readonly ElementContent[]): boolean {
  return children.some((child) => child.type === 'element' && child.properties.role === 'doc-noteref');
}
