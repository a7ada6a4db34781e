import type { Text } from 'mdast';

/** The characters `from` to `to` of a text, at their place. */
export function textPart(text: Text, from: number, to: number): Text {
  const node: Text = { type: 'text', value: text.value.slice(from, to) };
  if (text.position) node.position = { start: pointIn(text, from), end: pointIn(text, to) };
  return node;
}

/** The place of a character in a text that has one; exact when the author wrote no references or escapes before it. */
export function pointIn(text: Text, index: number) {
  const { start } = text.position!;
  const before = text.value.slice(0, index);
  const breaks = before.split('\n').length - 1;
  const column = breaks === 0 ? start.column + index : index - before.lastIndexOf('\n');
  return { line: start.line + breaks, column, offset: (start.offset ?? 0) + index };
}
