import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { propertiesOf, readAttributes } from '../syntax/attributes.js';
import { eachParent } from './each-parent.js';
import { addProperties } from './inline-attributes.js';

/** kramdown's attribute line for the block above it or the paragraph it ends: `{: .class #id}`. */
const LINE = /(?:^|\n)\{:[^\n]*\}\s*$/;

/** Applies kramdown's attribute lines. `{:toc}` and `{::…}` are kramdown's own machinery and leave nothing behind. */
export const remarkBlockAttributes: Plugin<[], Root> = () => (tree) => {
  eachParent(tree, applyIn);
};

function applyIn(parent: Parents): void {
  const { children } = parent;
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index]!;
    if (node.type !== 'paragraph') continue;
    const last = node.children.at(-1);
    if (last?.type !== 'text' || !last.value.includes('{:')) continue;
    const match = LINE.exec(last.value);
    if (!match) continue;
    const alone = match.index === 0 && node.children.length === 1;
    const list = match[0].trim();
    const read = readAttributes(list);
    if (!read && !/^\{:+\s*[\w-]*\s*\/?\}$/.test(list)) continue;
    const target: RootContent | Paragraph | undefined = alone ? children[index - 1] : node;
    if (read && target) addProperties(target, propertiesOf(read.attributes));
    if (alone) children.splice(index, 1);
    else last.value = last.value.slice(0, match.index);
  }
}
