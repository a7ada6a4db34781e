import type { Properties } from 'hast';
import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { sourceOf } from '../source.js';
import { type Attributes, mergeProperties, propertiesOf, readAttributes } from '../syntax/attributes.js';
import { eachParent } from './each-parent.js';
import { textPart } from './text-part.js';

type Node = Parents['children'][number];

/** What an attribute list right behind it belongs to. */
const CARRIERS = new Set([
  'image',
  'imageReference',
  'link',
  'linkReference',
  'inlineCode',
  'strong',
  'emphasis',
  'texMath',
  'span',
]);

/**
 * Gives `{#id .class key=value}` to the image, link, code or span it follows, and at the end of a heading to the
 * heading.
 */
export const remarkAttributes: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  eachParent(tree, (parent) => applyIn(parent, source));
};

/** @param source the chapter's text, to tell `\{` from `{` */
function applyIn(parent: Parents, source: string): void {
  const { children } = parent;
  for (let index = 1; index < children.length; index++) {
    const text = children[index]!;
    const carrier = children[index - 1]!;
    if (text.type !== 'text' || !text.value.startsWith('{') || !CARRIERS.has(carrier.type)) continue;
    if (isEscaped(text, source)) continue;
    const read = readAttributes(text.value);
    if (!read) continue;
    addProperties(carrier, keepCaption(propertiesOf(read.attributes), carrier, read.attributes));
    const rest = textPart(text, read.length, text.value.length);
    children.splice(index, 1, ...(rest.value === '' ? [] : [rest]));
  }
  if (parent.type === 'heading') applyToHeading(parent, source);
}

/** Quarto's `![Caption](…){fig-alt="What it shows"}`: the words in brackets are no alternative then, but the caption. */
function keepCaption(properties: Properties, carrier: Node, { values }: Attributes): Properties {
  const isCaption = carrier.type === 'image' && carrier.alt && (values.has('fig-alt') || values.has('fig.alt'));
  return isCaption ? { dataFigCap: carrier.alt!, ...properties } : properties;
}

function applyToHeading(heading: Parents, source: string): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}') || isEscaped(last, source)) return;
  const start = last.value.lastIndexOf('{');
  const list = last.value.slice(start).trimEnd();
  const read = start < 0 ? undefined : readAttributes(list);
  if (read?.length !== list.length) return;
  addProperties(heading as Node, propertiesOf(read.attributes));
  last.value = last.value.slice(0, start).trimEnd();
  if (last.value === '') heading.children.pop();
}

/** Adds properties that the HTML element of a Markdown node will have. */
export function addProperties(
  node: Node,
  more: NonNullable<NonNullable<PhrasingContent['data']>['hProperties']>,
): void {
  const data: NonNullable<PhrasingContent['data']> = { ...node.data };
  node.data = data;
  data.hProperties = mergeProperties(data.hProperties ?? {}, more);
}

/** Whether the author escaped a brace or bracket in this text; then all of it is left alone. */
export function isEscaped(text: Text, source: string): boolean {
  return /\\[{[\]]/.test(sourceOf(text, source));
}
