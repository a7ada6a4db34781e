import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

declare module 'hast' {
  interface TextData {
    /** UTF-16 offset of the text in its chapter (see `PageBreak`). */
    readonly offset?: number;
  }
}

/** A copy of a chapter's tree that may be changed for print; every text remembers its offset in the chapter. */
export function copyTree(tree: Root): Root {
  let offset = 0;
  const copyText = (node: Text): Text => {
    const copied: Text = { ...node, data: { ...node.data, offset } };
    offset += node.value.length;
    return copied;
  };
  const copy = <T extends RootContent | ElementContent>(node: T): T => {
    if (node.type === 'text') return copyText(node) as T;
    if (node.type !== 'element') return { ...node };
    const element: Element = node;
    return { ...element, properties: { ...element.properties }, children: element.children.map(copy) } as T;
  };
  return { type: 'root', children: tree.children.map(copy) };
}
