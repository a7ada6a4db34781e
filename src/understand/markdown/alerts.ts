import type { Blockquote, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Division } from './divisions.js';
import { eachParent } from './each-parent.js';

const MARKER = /^\[!([a-zA-Z]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|$)/;
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: 'note',
    tip: 'tip',
    important: 'important',
    warning: 'warning',
    caution: 'caution',
    info: 'note',
    danger: 'caution',
    hint: 'tip',
  }),
);

/** Turns GitHub's alerts (`> [!NOTE]`) into divisions with the class of their kind. A title may follow on the line. */
export const remarkAlerts: Plugin<[], Root> = () => (tree) => {
  eachParent(tree, ({ children }) => {
    for (const [index, child] of children.entries()) {
      const division = child.type === 'blockquote' ? alertOf(child) : undefined;
      if (division) (children as unknown[])[index] = division;
    }
  });
};

function alertOf(quote: Blockquote): Division | undefined {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const text = first.children[0];
  if (text?.type !== 'text') return undefined;
  const match = MARKER.exec(text.value);
  const kind = match && KINDS.get((match[1] ?? '').toLowerCase());
  if (!match || !kind) return undefined;
  text.value = text.value.slice(match[0].length);
  const content = first.children.filter((node) => node.type !== 'text' || node.value !== '');
  if (content[0]?.type === 'break') content.shift();
  const division: Division = {
    type: 'division',
    name: kind,
    children: content.length > 0 ? [{ ...first, children: content }, ...rest] : [...rest],
    data: { hName: 'div', hProperties: { className: [kind] } },
    position: quote.position,
  };
  const title = match[3]?.trim();
  if (title) {
    division.children.unshift({
      type: 'paragraph',
      children: [{ type: 'text', value: title }],
      data: { hProperties: { className: ['directive-label'] } },
      position: first.position,
    });
  }
  return division;
}
