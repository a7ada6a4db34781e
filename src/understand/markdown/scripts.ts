import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { sourceOf } from '../source.js';

/** `^…^` and `~…~` by Pandoc's rule: no blanks inside unless escaped. Something must be there to be raised or lowered. */
const SCRIPT = /(?<![~^\\])([~^])((?:\\ |[^\s~^\\]){1,100})\1(?![~^])/gu;
const MEANS_SOMETHING = /[\p{L}\p{N}∞†‡*]/u;

/**
 * Makes superscripts of `2^10^` and subscripts of `H~2~O`. A text in which the author escaped one of the signs is left
 * alone, and so are addresses.
 */
export const remarkScripts: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  if (/[~^]/.test(source)) markIn(tree, source);
};

function markIn(parent: Parents, source: string): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return /[~^]/.test(child.value) && !isEscaped(child, source) ? split(child) : [child];
    if ('children' in child && child.type !== 'link') markIn(child, source);
    return [child];
  }) as typeof parent.children;
}

function split(text: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.value.matchAll(SCRIPT)) {
    const [whole, sign, inside = ''] = match;
    if (!MEANS_SOMETHING.test(inside)) continue;
    if (match.index > end) nodes.push({ ...text, value: text.value.slice(end, match.index) });
    nodes.push({
      type: 'span',
      name: sign === '^' ? 'sup' : 'sub',
      children: [{ ...text, value: inside.replaceAll('\\ ', '\u00a0') }],
      position: text.position,
    });
    end = match.index + whole.length;
  }
  if (end === 0) return [text];
  if (end < text.value.length) nodes.push({ ...text, value: text.value.slice(end) });
  return nodes;
}

function isEscaped(text: Text, source: string): boolean {
  return /\\[~^]/.test(sourceOf(text, source));
}
