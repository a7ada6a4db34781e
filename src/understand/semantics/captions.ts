import type { Element, ElementContent, Properties } from 'hast';
import type { ChapterContext } from '../context.js';
import { mergeProperties, propertiesOf, readAttributes } from '../syntax/attributes.js';

export interface Caption {
  readonly children: readonly ElementContent[];
  /** Written `{#id .class}` at the caption's end: they belong to what is captioned. */
  readonly properties: Properties;
}

/**
 * Reads a paragraph as a caption: `: text`, or `Figure: text` / `Table: text` in English or the chapter's language.
 * Undefined when it is none.
 */
export function readCaption(
  paragraph: Element,
  kind: 'figure' | 'table',
  context: ChapterContext,
): Caption | undefined {
  const first = paragraph.children[0];
  if (paragraph.tagName !== 'p' || first?.type !== 'text') return undefined;
  const words = [kind === 'figure' ? 'Figure' : 'Table', context.labels[kind].replace('{n}', '').trim()];
  const start = first.value.trimStart();
  const prefix = ['', ...words].map((word) => `${word}:`).find((candidate) => start.startsWith(candidate));
  if (prefix === undefined || !/^\s/.test(start.slice(prefix.length))) return undefined;
  const rest = { ...first, value: start.slice(prefix.length).trimStart() };
  return withAttributes([rest, ...paragraph.children.slice(1)]);
}

/** Takes an attribute list off the end of a caption. */
export function withAttributes(children: readonly ElementContent[]): Caption {
  const last = children.at(-1);
  if (last?.type !== 'text') return { children, properties: {} };
  const value = last.value.trimEnd();
  const start = value.lastIndexOf('{');
  const read = start >= 0 && value.endsWith('}') ? readAttributes(value.slice(start)) : undefined;
  if (read?.length !== value.length - start) return { children, properties: {} };
  const text = { ...last, value: value.slice(0, start).trimEnd() };
  return { children: [...children.slice(0, -1), text], properties: propertiesOf(read.attributes) };
}

/** Gives an element the attributes that its caption carried. */
export function applyCaptionProperties(node: Element, caption: Caption): void {
  node.properties = mergeProperties(node.properties, caption.properties);
}
