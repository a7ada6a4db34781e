import type { Element, ElementContent, Properties, RootContent, Text } from 'hast';
import { withoutIllegalCharacters } from '../xml-text.js';
import { nameFormulas } from './formula-header.js';
import type { PageBreakPlacement } from './page-break-placement.js';
import { isPageMark, pageLabel, pageMark } from './page-mark.js';
import { someElement } from './some-element.js';
import { tableBox } from './table-box.js';

/** How a chapter's tree is carried over into its XHTML document. */
export interface Relocation {
  /** `#id` → `chapter.xhtml#id`, or `#id` within the same document. */
  readonly link: (href: string) => string;
  /** Resource path → container path; unknown ones stay as they are, for the validators to report. */
  readonly resource: (path: string) => string;
  readonly breaks: PageBreakPlacement;
  /** What a table without a caption is called. */
  readonly tableName: string;
  /** Told of every page mark in document order; answers with the id it gets. */
  readonly page: (label: string, id: string | undefined) => string;
  /** Gathers the element of the tree that each element of the copy was made from, in document order. */
  readonly origins: (Element | undefined)[];
}

/**
 * A copy of `nodes` fit for XHTML: links and sources of the container, `xml:lang` beside `lang`, namespaces
 * declared, page marks in their places, comments and illegal characters gone. The tree itself is left alone.
 */
export function relocate(nodes: readonly RootContent[], relocation: Relocation): ElementContent[] {
  const copies: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') copies.push(...relocateText(node, relocation));
    else if (node.type === 'element') {
      for (const label of relocation.breaks.before.get(node) ?? []) copies.push(newMark(label, relocation));
      copies.push(node.tagName === 'table' ? relocateTable(node, relocation) : relocateElement(node, relocation));
    }
  }
  return copies;
}

function relocateText(text: Text, relocation: Relocation): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  const add = (to: number) => {
    if (to > from) pieces.push({ type: 'text', value: withoutIllegalCharacters(text.value.slice(from, to)) });
    from = to;
  };
  for (const { at, label } of relocation.breaks.inText.get(text) ?? []) {
    add(at);
    pieces.push(newMark(label, relocation));
  }
  add(text.value.length);
  return pieces;
}

function newMark(label: string, relocation: Relocation): Element {
  relocation.origins.push(undefined);
  return pageMark(label, relocation.page(label, undefined));
}

function relocateTable(table: Element, relocation: Relocation): Element {
  relocation.origins.push(undefined);
  return tableBox(table, relocateElement(table, relocation), relocation.tableName);
}

function relocateElement(element: Element, relocation: Relocation): Element {
  relocation.origins.push(element);
  const properties = relocateProperties(element, relocation);
  if (isPageMark(element)) {
    const id = typeof properties.id === 'string' ? properties.id : undefined;
    properties.id = relocation.page(pageLabel(element), id);
  }
  const children = relocate(element.children, relocation);
  const copy: Element = { type: 'element', tagName: element.tagName, properties, children };
  if (element.tagName === 'th') nameFormulas(copy);
  if (element.position) copy.position = element.position;
  if (element.data) copy.data = element.data;
  return copy;
}

const SOURCES = ['src', 'poster', 'data'] as const;
const LINKS = new Set(['a', 'area']);

function relocateProperties(element: Element, relocation: Relocation): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(element.properties)) {
    properties[name] = typeof value === 'string' ? withoutIllegalCharacters(value) : value;
  }
  for (const name of SOURCES) {
    if (typeof properties[name] === 'string') properties[name] = relocation.resource(properties[name]);
  }
  if (LINKS.has(element.tagName)) {
    if (typeof properties.href === 'string') properties.href = relocation.link(properties.href);
  } else relocateSvgReference(properties, relocation);
  if (properties.align !== undefined) relocateAlignment(properties);
  if (typeof properties.lang === 'string') properties.xmlLang = properties.lang;
  if (element.tagName === 'math') properties.xmlns = 'http://www.w3.org/1998/Math/MathML';
  if (element.tagName === 'svg' && someElement(element, hasReference)) {
    properties['xmlns:xlink'] = 'http://www.w3.org/1999/xlink';
  }
  return properties;
}

const REFERENCES = ['href', 'xLinkHref', 'xlink:href'] as const;

function hasReference({ properties }: Element): boolean {
  return REFERENCES.some((name) => properties[name] !== undefined);
}

/** `image`, `use`, gradients: SVG 1.1 renderers, still common in reading systems, know only `xlink:href`. */
function relocateSvgReference(properties: Properties, relocation: Relocation): void {
  const name = REFERENCES.find((candidate) => properties[candidate] !== undefined);
  if (name === undefined) return;
  const reference = String(properties[name]);
  delete properties[name];
  properties.xLinkHref = reference.startsWith('#') ? reference : relocation.resource(reference);
}

/** HTML no longer has `align` (nor does EPUB's schema); the style says the same. */
function relocateAlignment(properties: Properties): void {
  const { align, style } = properties;
  delete properties.align;
  if (/^(?:left|right|center|justify)$/.test(String(align))) {
    properties.style = [style, `text-align: ${align}`].filter(Boolean).join('; ');
  }
}
