import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type { Chapter } from '../../model/publication.js';
import type { TaggedElement } from '../print-facts.js';
import { listNumbering } from './list-numbering.js';
import { INTERNAL } from './point-links.js';
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
  const wanted = id !== undefined && context.wanted.has(id);
  const type = structureType(element, wanted);
  if (!type || element.properties.className?.textOf().includes('lectern-mark')) return undefined;
  const number = elements.size + 1;
  elements.set(number, {
    type,
    name: element.tagName,
    ...(parent !== undefined && { parent }),
    ...(id !== undefined && { id }),
    ...(element.properties.lang !== undefined && { language }),
    ...describe(element),
    ...(context.chapter && element.position && { place: context.chapter.placeOf(element) }),
  });
  numbers.set(element, number);
  if (wanted) targets.set(id, number);
  element.properties.lang = `${language}-x-${type.toLowerCase()}-${number}`;
  force(element, type);
  return number;
}

function force(element: Element, type: string): void {
  const { properties } = element;
  if (type === 'Formula') {
    properties.role = 'img';
    properties.ariaLabel = 'x';
  } else if (UNNAMED.has(element.tagName) && !properties.role && !properties.ariaLabel) {
    properties.ariaRoleDescription = ['x'];
  } else if (element.tagName === 'div' && !properties.role) properties.role = 'group';
}

type Details = Partial<{ -readonly [Key in keyof TaggedElement]: TaggedElement[Key] }>;

function describe(element: Element): Details {
  const { properties } = element;
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const details: Details = {};
  const add = <Key extends keyof Details>(key: Key, value: Details[Key] | undefined) => {
    if (value !== undefined) details[key] = value;
  };
  if (element.tagName === 'abbr') add('expansion', text('title'));
  if (element.tagName === 'img') add('alt', text('alt'));
  if (element.tagName === 'svg') add('alt', text('ariaLabel') ?? textOf(element).trim());
  if (element.tagName === 'math') describeFormula(element, add);
  if (element.tagName === 'pre') add('block', true);
  if (element.tagName === 'a') describeLink(element, add);
  if (['ul', 'ol', 'dl'].includes(element.tagName)) add('listNumbering', listNumbering(element));
  if (element.tagName === 'th' || element.tagName === 'td') describeCell(element, add);
  if (text('role') === 'doc-footnote' || text('role') === 'doc-endnote') add('noteType', text('role')!.slice(4));
  return details;
}

type Add = <Key extends keyof Details>(key: Key, value: Details[Key] | undefined) => void;

function describeFormula(element: Element, add: Add): void {
  add('alt', String(element.properties.ariaLabel ?? element.properties.alttext ?? textOf(element)));
  add('mathml', toHtml(element, { space: 'html', closeSelfClosing: true }));
  add('block', element.properties.display === 'block');
}

function describeLink(element: Element, add: Add): void {
  const { href, ariaLabel, title } = element.properties;
  const name = ariaLabel ?? title ?? textOf(element).replace(/\s+/g, ' ').trim();
  add('linkContents', String(name) || undefined);
  if (typeof href === 'string')
    add('href', href.startsWith(INTERNAL) ? `#${decodeURIComponent(href.slice(INTERNAL.length))}` : href);
}

function describeCell(element: Element, add: Add): void {
  const { scope, headers, rowSpan, colSpan } = element.properties;
  const scopes = { row: 'Row', rowgroup: 'Row', col: 'Column', colgroup: 'Column' } as const;
  if (typeof scope === 'string' && scope in scopes) add('scope', scopes[scope as keyof typeof scopes]);
  if (Array.isArray(headers)) add('headers', headers.map(String));
  if (rowSpan !== undefined && Number(rowSpan) > 1) add('rowSpan', Number(rowSpan));
  if (colSpan !== undefined && Number(colSpan) > 1) add('columnSpan', Number(colSpan));
}
