import type { Element, ElementContent, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { classesOf, element, textProperty } from '../element.js';
import { holdsPhrasingOnly, isBlock } from '../html/categories.js';
import { isBlank, isElement, type Parent } from '../walk.js';
import { applyCaptionProperties, type Caption, readCaption } from './captions.js';

/**
 * Makes figures: of an image alone in its paragraph that has a title, a caption paragraph below it (`: text`,
 * `Figure: text`), a caption span beside it, a caption beside its alternative (Quarto: `![Caption](…){fig-alt="…"}`), or an
 * identifier `fig-…` (its alternative is the caption, too); of definition lists that are really an image with a caption; of `:::figure` divisions.
 */
export const rehypeFigures = chapterPlugin((tree: Root, context) => {
  visitParent(tree, context);
});

function visitParent(parent: Parent, context: ChapterContext): void {
  const result: ElementContent[] = [];
  const children = parent.children as ElementContent[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type !== 'element') {
      result.push(child);
      continue;
    }
    const next = nextElement(children, index);
    const below = next && readCaption(next.node, 'figure', context);
    const figure = child.tagName === 'img' && !isBlockIn(parent, child) ? undefined : figureOf(child, below, context);
    if (!figure) {
      if (child.tagName !== 'figure' && child.tagName !== 'pre') visitParent(child, context);
      result.push(child);
      continue;
    }
    result.push(...figure.nodes);
    if (figure.usedCaption && next) index = next.index;
  }
  parent.children = result;
}

/** Whether an image that has no paragraph of its own stands among blocks, not in a line of text. */
function isBlockIn(parent: Parent, image: Element): boolean {
  if (parent.type === 'element' && (!isBlock(parent) || holdsPhrasingOnly(parent))) return false;
  return (parent.children as ElementContent[]).every(
    (sibling) =>
      sibling === image ||
      isBlank(sibling) ||
      (sibling.type === 'element' && (isBlock(sibling) || sibling.tagName === 'img')),
  );
}

interface MadeFigure {
  readonly nodes: readonly ElementContent[];
  readonly usedCaption: boolean;
}

function figureOf(node: Element, below: Caption | undefined, context: ChapterContext): MadeFigure | undefined {
  if (node.tagName === 'div' && classesOf(node).includes('figure'))
    return { nodes: [divisionFigure(node)], usedCaption: false };
  if (node.tagName === 'dl') return definitionFigures(node);
  const content = onlyImage(node);
  if (!content) return undefined;
  const { image, link, caption: beside } = content;
  if (beside) return { nodes: [figure(link ?? image, beside.children, node)], usedCaption: false };
  if (below) {
    const made = figure(link ?? image, below.children, node);
    applyCaptionProperties(made, below);
    return { nodes: [made], usedCaption: true };
  }
  const title = textProperty(image, 'title')?.trim();
  if (title && context.config.text.figures) {
    delete image.properties.title;
    return { nodes: [figure(link ?? image, context.inline(title), node)], usedCaption: false };
  }
  const stated = textProperty(image, 'dataFigCap')?.trim();
  const isNamed = /^fig[-:]/.test(textProperty(image, 'id') ?? '');
  const words = stated || (isNamed ? textProperty(image, 'alt')?.trim() : undefined);
  if (!words) return undefined;
  delete image.properties.dataFigCap;
  return { nodes: [figure(link ?? image, context.inline(words), node)], usedCaption: false };
}

function figure(content: Element, caption: readonly ElementContent[], paragraph: Element): Element {
  const image =
    content.tagName === 'img' ? content : (content.children.find((child) => isElement(child, 'img')) as Element);
  const { id } = image.properties;
  delete image.properties.id;
  const properties = {
    ...(paragraph.tagName === 'p' ? paragraph.properties : {}),
    ...(id === undefined ? {} : { id }),
  };
  return element('figure', properties, [content, element('figcaption', {}, caption, paragraph)], paragraph);
}

/** The image that is all a paragraph holds, with the link around it and the caption span beside it, if any. */
export function onlyImage(node: Element): { image: Element; link?: Element; caption?: Element } | undefined {
  if (node.tagName !== 'p' && node.tagName !== 'img') return undefined;
  if (node.tagName === 'img') return { image: node };
  const content = node.children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
  const [first, caption, ...more] = content;
  if (!isElement(first) || more.length > 0) return undefined;
  if (caption && !(isElement(caption, 'span', 'em', 'small') && classesOf(caption).includes('caption')))
    return undefined;
  const beside = caption as Element | undefined;
  if (first.tagName === 'img') return { image: first, ...(beside ? { caption: beside } : {}) };
  if (first.tagName !== 'a') return undefined;
  const inside = first.children.filter((child) => !isBlank(child));
  const image = inside[0];
  return inside.length === 1 && isElement(image, 'img')
    ? { image, link: first, ...(beside ? { caption: beside } : {}) }
    : undefined;
}

/** `![…](…)` with `: caption` below it reads as a definition list to Markdown. */
function definitionFigures(list: Element): MadeFigure | undefined {
  const items = list.children.filter((child) => isElement(child)) as Element[];
  if (!items.some((item) => item.tagName === 'dt' && imageOf(item))) return undefined;
  const nodes: ElementContent[] = [];
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1];
    const image = item.tagName === 'dd' && previous?.tagName === 'dt' ? imageOf(previous) : undefined;
    if (image) nodes.push(figure(image, captionContent(item), previous as Element));
    else if (item.tagName === 'dd' || !imageOf(item)) appendToList(nodes, item, list);
  }
  return { nodes, usedCaption: false };
}

function appendToList(nodes: ElementContent[], item: Element, list: Element): void {
  const last = nodes.at(-1);
  if (isElement(last, 'dl')) last.children.push(item);
  else nodes.push({ ...list, children: [item] });
}

function imageOf(item: Element): Element | undefined {
  return onlyImage({ ...item, tagName: 'p' })?.image;
}

function captionContent(item: Element): ElementContent[] {
  const blocks = item.children.filter((child) => !isBlank(child));
  const only = blocks[0];
  return blocks.length === 1 && isElement(only, 'p') ? only.children : item.children;
}

/** A division's label, or else its last paragraph that is not an image, is the caption. */
function divisionFigure(node: Element): Element {
  const blocks = node.children.filter((child) => isElement(child)) as Element[];
  const label = blocks.find((block) => classesOf(block).includes('directive-label'));
  const last = blocks.at(-1);
  const caption = label ?? (blocks.length > 1 && last?.tagName === 'p' && !onlyImage(last) ? last : undefined);
  const content = blocks
    .filter((block) => block !== caption)
    .map((block) => onlyImage(block)?.link ?? onlyImage(block)?.image ?? block);
  const className = classesOf(node).filter((name) => name !== 'figure');
  const { className: _className, ...properties } = node.properties;
  const captions = caption ? [element('figcaption', {}, caption.children, caption)] : [];
  return element(
    'figure',
    className.length > 0 ? { ...properties, className } : properties,
    [...content, ...captions],
    node,
  );
}

function nextElement(children: readonly ElementContent[], index: number): { node: Element; index: number } | undefined {
  for (let next = index + 1; next < children.length; next++) {
    const child = children[next]!;
    if (isElement(child)) return { node: child, index: next };
    if (!isBlank(child)) return undefined;
  }
  return undefined;
}
