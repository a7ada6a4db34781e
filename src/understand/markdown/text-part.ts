import type { Text } from 'mdast';
import { pointIn } from '../source.js';

/** The characters `from` to `to` of a text, at their place: exact when no references or escapes stand before it. */
export function textPart(text: Text, from: number, to: number): Text {
  const node: Text = { type: 'text', value: text.value.slice(from, to) };
  const { start } = text.position ?? {};
  if (start) node.position = { start: pointIn(text.value, from, start), end: pointIn(text.value, to, start) };
  return node;
}
