import type { FootnoteDefinition, FootnoteReference, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { sourceOf } from '../source.js';
import { eachParent } from './each-parent.js';
import { textPart } from './text-part.js';

/** Not itself escaped, and not the call `[^1]` of a note. */
const OPENING = /(?<!\\)\^\[(?!\^)/g;

/** How long a note may be that is written where it is called, in characters. */
const LONGEST = 10_000;

/** Makes notes of `^[text]`, which Pandoc, Quarto and Obsidian know: a note written where it is called. */
export const remarkInlineNotes: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  if (!source.includes('^[')) return;
  const notes: FootnoteDefinition[] = [];
  const take = (root: Root) => eachParent(root, (parent) => takeNotes(parent, source, notes));
  take(tree);
  // A note may hold another.
  for (const note of notes) take({ type: 'root', children: [note] });
  tree.children.push(...notes);
};

function takeNotes(parent: Parents, source: string, notes: FootnoteDefinition[]): void {
  const children = parent.children as PhrasingContent[];
  for (let index = 0; index < children.length; index++) {
    const text = children[index]!;
    if (text.type !== 'text' || !text.value.includes('^[') || isEscaped(text, source)) continue;
    const note = firstNote(children, index);
    if (!note) continue;
    const { open, last, close } = note;
    const end = children[last] as Text;
    const inside =
      index === last
        ? [textPart(text, open + 2, close)]
        : [textPart(text, open + 2, text.value.length), ...children.slice(index + 1, last), textPart(end, 0, close)];
    // No author can give a note a label with a blank in it.
    const label = `inline ${notes.length + 1}`;
    const call: FootnoteReference = { type: 'footnoteReference', identifier: label, label };
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: [{ type: 'paragraph', children: inside.filter(isFilled) }],
    };
    if (text.position) {
      call.position = textPart(text, open, open + 2).position;
      definition.position = call.position;
    }
    notes.push(definition);
    const before = textPart(text, 0, open);
    const after = textPart(end, close + 1, end.value.length);
    children.splice(index, last - index + 1, before, call, after);
    index += 1;
  }
}

/** The first note that begins in the text at `index` and ends, there or in a text behind it, at a bracket of its own. */
function firstNote(children: readonly PhrasingContent[], index: number) {
  const first = children[index] as Text;
  for (const { index: open } of first.value.matchAll(OPENING)) {
    let depth = 1;
    let length = 0;
    for (let last = index; last < children.length && length < LONGEST; last++) {
      const node = children[last]!;
      if (node.type !== 'text') continue;
      for (let at = last === index ? open + 2 : 0; at < node.value.length && length < LONGEST; at++, length++) {
        if (node.value[at] === '[') depth += 1;
        if (node.value[at] === ']') depth -= 1;
        if (depth === 0) return { open, last, close: at };
      }
    }
  }
  return undefined;
}

function isEscaped(text: Text, source: string): boolean {
  return /\\[\^[]/.test(sourceOf(text, source));
}

function isFilled(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
