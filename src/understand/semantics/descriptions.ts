import type { Element, ElementContent, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { classesOf, element, textProperty } from '../element.js';
import { findElement, isElement, type Parent, walkElements } from '../walk.js';

const DESCRIBED = ['img', 'table', 'video', 'audio', 'math', 'svg', 'l-math'];

/**
 * Ties long descriptions to what they describe. A `:::description` (or `:::transcript`) division below an image,
 * table or medium becomes a `details` that reading systems offer with it (`aria-details`); `{longdesc=#id}` points
 * at a description elsewhere in the chapter. `:::details[Summary]` is a plain disclosure.
 */
export const rehypeDescriptions = chapterPlugin((tree: Root, context) => {
  let count = 0;
  const nextId = () => {
    count += 1;
    return `${context.chapterId}-description-${count}`;
  };
  visitParent(tree, context, nextId);
  walkElements(tree, (node) => {
    const target = textProperty(node, 'dataLongdesc');
    if (target === undefined) return;
    delete node.properties.dataLongdesc;
    if (target.startsWith('#')) node.properties.ariaDetails = target.slice(1);
  });
});

function visitParent(parent: Parent, context: ChapterContext, nextId: () => string): void {
  let described: Element | undefined;
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const classes = child.tagName === 'div' ? classesOf(child) : [];
    if (classes.includes('details')) toDetails(child, 'details', context);
    else if (classes.includes('description') || classes.includes('transcript')) {
      toDetails(child, classes.includes('transcript') ? 'transcript' : 'description', context);
      const id = textProperty(child, 'id') ?? nextId();
      child.properties.id = id;
      if (described) described.properties.ariaDetails ??= id;
    }
    visitParent(child, context, nextId);
    described = DESCRIBED.includes(child.tagName)
      ? child
      : findElement(child, (node) => DESCRIBED.includes(node.tagName));
  }
}

function toDetails(node: Element, className: string, context: ChapterContext): void {
  const label = node.children.find((child) => isElement(child) && classesOf(child).includes('directive-label')) as
    | Element
    | undefined;
  const title = textProperty(node, 'title') ?? textProperty(node, 'dataSummary');
  const summary: readonly (ElementContent | string)[] = label?.children ?? [
    title ?? (className === 'transcript' ? context.labels.transcript : context.labels.description),
  ];
  const { title: _title, dataSummary: _summary, ...properties } = node.properties;
  node.tagName = 'details';
  node.properties = { ...properties, className: [className, ...classesOf(node).filter((name) => name !== className)] };
  node.children = [element('summary', {}, summary, node), ...node.children.filter((child) => child !== label)];
}
