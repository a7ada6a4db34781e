import type { Element, Root, RootContent } from 'hast';
import type { Chapter } from '../../model/publication.js';
import { placeIn } from '../place.js';
import type { TaggedElement } from '../print-facts.js';
import { describeElement } from './describe-element.js';
import { structureType } from './structure-types.js';

/** The numbering of tagged elements, shared by all parts of the document. */
export interface Tags {
  readonly elements: Map<number, TaggedElement>;
  /** Number of each tagged node. */
  readonly numbers: Map<Element, number>;
  /** Linked-to id → number. */
  readonly targets: Map<string, number>;
}

export interface TagContext {
  readonly tags: Tags;
  readonly language: string;
  /** Ids that links or bookmarks lead to: such elements are always tagged. */
  readonly wanted: ReadonlySet<string>;
  /** Ids of elements that draw nothing, by the block that stands for them (see `settleTargets`). */
  readonly settled: ReadonlyMap<Element, readonly string[]>;
  /** All those ids. */
  readonly moved: ReadonlySet<string>;
  readonly chapter?: Chapter;
}

/** Elements that Chromium gives a node of their own only when forced to. */
const UNNAMED = new Set(['span', 'i', 'b', 'cite', 'small', 'kbd', 'samp', 'var', 's', 'u', 'bdi', 'bdo', 'data', 'q']);

/** Numbers every element with a structure type and writes type and number into its `lang` (see `PrintFacts`). */
export function tagElements(tree: Root, context: TagContext): void {
  const walk = (nodes: readonly RootContent[], language: string, parent: number | undefined): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const inner = typeof node.properties.lang === 'string' ? node.properties.lang : language;
      const number = tagElement(node, inner, parent, context) ?? parent;
      if (node.tagName !== 'math' && node.tagName !== 'svg') walk(node.children, inner, number);
    }
  };
  walk(tree.children, context.language, undefined);
}

function tagElement(element: Element, language: string, parent: number | undefined, context: TagContext) {
  const { elements, numbers, targets } = context.tags;
  const id = typeof element.properties.id === 'string' ? element.properties.id : undefined;
  const ids = idsOf(element, id, context);
  const wanted = ids.length > 0;
  const type = structureType(element, wanted);
  if (!type || element.properties.className?.toString().includes('lectern-mark')) return undefined;
  const number = elements.size + 1;
  const place = context.chapter && placeIn(context.chapter, [element]);
  elements.set(number, {
    type,
    name: element.tagName,
    ...(parent !== undefined && { parent }),
    ...(id !== undefined && { id }),
    ...(element.properties.lang !== undefined && { language }),
    ...describeElement(element),
    ...(place && { place }),
  });
  numbers.set(element, number);
  for (const target of ids) targets.set(target, number);
  element.properties.lang = `${language}-x-${type.toLowerCase()}-${number}`;
  force(element, type);
  return number;
}

function idsOf(element: Element, id: string | undefined, { wanted, settled, moved }: TagContext): readonly string[] {
  const own = id !== undefined && wanted.has(id) && !moved.has(id) ? [id] : [];
  return [...own, ...(settled.get(element) ?? [])];
}

function force(element: Element, type: string): void {
  const { properties } = element;
  if (type === 'Formula') {
    properties.role = 'img';
    properties.ariaLabel = 'x';
  } else if (UNNAMED.has(element.tagName) && !properties.role && !properties.ariaLabel) {
    properties.ariaRoleDescription = ['x'];
  } else if (element.tagName === 'div' && !properties.role) properties.role = 'group';
  // Chromium takes a table without header cells for layout, and tags none of its cells.
  else if (element.tagName === 'table') properties.role ??= 'table';
}
