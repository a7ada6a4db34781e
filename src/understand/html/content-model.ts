import type { Element, ElementContent, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { element } from '../element.js';
import { isBlank, isElement } from '../walk.js';
import { holdsPhrasingOnly, isBlock, isInteractive } from './categories.js';
import { repairDefinitionList, repairList } from './lists.js';
import { repairTable } from './table-structure.js';

/**
 * Makes a tree valid by HTML's content models, from the inside out, keeping every word: blocks leave paragraphs and
 * other phrasing elements, lists hold items, items stand in lists, links hold no links, empty lists and tables go.
 */
export const rehypeContentModel = chapterPlugin((tree: Root) => {
  const children = adopt(tree.children.flatMap((child) => repair(child as ElementContent, false)));
  tree.children = wrapLooseText(children);
});

/** What stands outside any block becomes a paragraph. */
function wrapLooseText(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const origin = run.find((child) => !isBlank(child));
    if (origin) result.push(element('p', {}, run, origin));
    else result.push(...run);
    run = [];
  };
  for (const child of children) {
    // Each image of raw HTML is a block of its own, so that it can have a caption.
    if (
      isElement(child, 'img') &&
      isElement(
        run.findLast((node) => !isBlank(node)),
        'img',
      )
    )
      endRun();
    if (isElement(child) && standsAlone(child)) {
      endRun();
      result.push(child);
    } else run.push(child);
  }
  endRun();
  return result;
}

function standsAlone(node: Element): boolean {
  return isBlock(node) || node.tagName === 'l-math' || node.tagName === 'math' || node.tagName === 'l-note';
}

function repair(node: ElementContent, inLink: boolean): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (node.tagName === 'svg' || node.tagName === 'math' || node.tagName === 'l-math') return [node];
  const link = inLink || node.tagName === 'a';
  node.children = node.children.flatMap((child) => repair(child, link));
  if (inLink && isInteractive(node)) return node.tagName === 'l-note-call' ? [node] : node.children;
  return repairOne(node);
}

function repairOne(node: Element): ElementContent[] {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return repairList(node);
    case 'dl':
      return repairDefinitionList(node);
    case 'table':
      return repairTable(node);
    case 'figure':
      return repairFigure(node);
    case 'details':
      return repairDetails(node);
    case 'ruby':
      return node.children.some((child) => isElement(child, 'rt')) ? [node] : node.children;
    case 'audio':
    case 'video':
      // They stand in paragraphs, too, and then what replaces them does.
      node.children = flatten(node.children);
      return [node];
  }
  if (node.tagName === 'p' && node.properties.id === undefined && node.children.every(isBlank)) return [];
  if (!isParentOfSpecialChildren(node)) node.children = adopt(node.children);
  if (!holdsPhrasingOnly(node)) return [node];
  return node.children.some((child) => isElement(child) && isBlock(child)) ? liftBlocks(node) : [node];
}

function isParentOfSpecialChildren(node: Element): boolean {
  return /^(?:thead|tbody|tfoot|tr|colgroup)$/.test(node.tagName);
}

/** Splits a phrasing element around the blocks in it; text that stood directly beside them keeps the element. */
function liftBlocks(node: Element): ElementContent[] {
  if (node.tagName === 'summary' || /^h[1-6]$/.test(node.tagName)) {
    node.children = flatten(node.children);
    return [node];
  }
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  let first = true;
  const endRun = () => {
    if (run.some((child) => !isBlank(child))) {
      const { id: _id, ...properties } = node.properties;
      result.push({ ...node, properties: first ? node.properties : properties, children: run });
      first = false;
    }
    run = [];
  };
  for (const child of node.children) {
    if (isElement(child) && isBlock(child)) {
      endRun();
      result.push(child);
    } else run.push(child);
  }
  endRun();
  if (first && node.properties.id !== undefined) result.unshift(element('span', { id: node.properties.id }, [], node));
  return result;
}

/** Blocks inside a heading, a summary or a recording become spans of text, parted by blanks. */
function flatten(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child) || !isBlock(child)) return [child];
    if (child.tagName === 'hr') return [];
    return [...flatten(child.children), { type: 'text', value: ' ' }];
  });
}

/** Puts stray items, terms and captions into what they belong to. */
function adopt(children: readonly ElementContent[]): ElementContent[] {
  if (
    !children.some((child) =>
      isElement(child, 'li', 'dt', 'dd', 'figcaption', 'summary', 'caption', 'source', 'track', 'rt', 'rp'),
    )
  ) {
    return [...children];
  }
  const result: ElementContent[] = [];
  for (const child of children) {
    if (isElement(child, 'li')) gather(result, 'ul', child);
    else if (isElement(child, 'dt', 'dd')) gather(result, 'dl', child);
    else if (isElement(child, 'figcaption', 'summary', 'caption')) result.push(renamed(child, 'div'));
    else if (isElement(child, 'rt')) result.push(renamed(child, 'span'));
    else if (!isElement(child, 'source', 'track', 'rp')) result.push(child);
  }
  return result.flatMap((child) => (isElement(child, 'dl') ? repairDefinitionList(child) : [child]));
}

function gather(result: ElementContent[], tagName: string, item: Element): void {
  while (result.length > 0 && result.at(-1)?.type === 'text' && isBlank(result.at(-1)!)) result.pop();
  const last = result.at(-1);
  if (isElement(last, tagName) && last.data === ADOPTED) last.children.push(item);
  else result.push({ ...element(tagName, {}, [item], item), data: ADOPTED });
}

const ADOPTED = {} as NonNullable<Element['data']>;

function renamed(node: Element, tagName: string): Element {
  return { ...node, tagName };
}

/** A figure's caption stands first or last, and there is one. */
function repairFigure(figure: Element): ElementContent[] {
  const captions = figure.children.filter((child) => isElement(child, 'figcaption')) as Element[];
  const [caption, ...more] = captions;
  if (!caption) return [figure];
  for (const other of more) other.tagName = 'div';
  const content = figure.children.filter((child) => child !== caption);
  const isFirst = figure.children.find((child) => !isBlank(child)) === caption;
  figure.children = isFirst ? [caption, ...content] : [...content, caption];
  return [figure];
}

/** A `details` begins with one summary; without one it would be a disclosure of nothing. */
function repairDetails(details: Element): ElementContent[] {
  const [summary, ...more] = details.children.filter((child) => isElement(child, 'summary')) as Element[];
  for (const other of more) other.tagName = 'div';
  if (!summary) return [{ ...details, tagName: 'div', properties: { ...details.properties, open: undefined } }];
  details.children = [summary, ...details.children.filter((child) => child !== summary)];
  return [details];
}
