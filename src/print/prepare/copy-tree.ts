import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

declare module 'hast' {
  interface ElementData {
    /** What is drawn rather than written: its index in the chapter (see `PageBreak.picture`) and the text before it. */
    readonly picture?: { readonly index: number; readonly offset: number };
  }
  interface TextData {
    /** UTF-16 offset of the text in its chapter (see `PageBreak`). */
    readonly offset?: number;
  }
}

const PICTURES = new Set(['img', 'svg', 'audio', 'video']);
const OPAQUE = new Set(['svg', 'math']);

/** A copy of a chapter's tree that may be changed for print; every text and picture remembers its place in the chapter. */
export function copyTree(tree: Root): Root {
  let offset = 0;
  let pictures = 0;
  const copyText = (node: Text): Text => {
    const copied: Text = { ...node, data: { ...node.data, offset } };
    offset += node.value.length;
    return copied;
  };
  const copy = <T extends RootContent | ElementContent>(node: T): T => {
    if (node.type === 'text') return copyText(node) as T;
    if (node.type !== 'element') return { ...node };
    const element: Element = node;
    const copied = { ...element, properties: { ...element.properties } };
    if (PICTURES.has(element.tagName)) {
      const picture = { index: pictures, offset };
      copied.data = { ...element.data, picture } as NonNullable<Element['data']>;
      pictures += 1;
    }
    const outside = pictures;
    copied.children = element.children.map(copy);
    if (OPAQUE.has(element.tagName)) pictures = outside;
    return copied as T;
  };
  return { type: 'root', children: tree.children.map(copy) };
}
