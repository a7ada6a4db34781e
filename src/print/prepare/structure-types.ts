import type { Element } from 'hast';
import type { StructureType } from '../print-facts.js';

/**
 * Elements that Chromium tags wrongly or not at all, or that carry facts its tags cannot hold. The others come out right
 * (p, li, h1–h6, td, em …): tagging those too would cost a quarter more of the printing time.
 */
const BY_NAME: Readonly<Record<string, StructureType>> = {
  section: 'Sect',
  article: 'Art',
  aside: 'Sect',
  nav: 'Sect',
  header: 'Div',
  footer: 'Div',
  address: 'P',
  pre: 'Code',
  dl: 'L',
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  thead: 'THead',
  tfoot: 'TFoot',
  figcaption: 'Caption',
  figure: 'Figure',
  img: 'Figure',
  svg: 'Figure',
  math: 'Formula',
  hr: 'Artifact',
};

/** Types of elements that are tagged only when a link or a bookmark leads to them. */
const WHEN_WANTED: Readonly<Record<string, StructureType>> = {
  p: 'P',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  ul: 'L',
  ol: 'L',
  li: 'LI',
  div: 'Div',
  blockquote: 'BlockQuote',
  code: 'Code',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  caption: 'Caption',
  a: 'Link',
};

const BY_ROLE: Readonly<Record<string, StructureType>> = {
  'doc-part': 'Part',
  'doc-footnote': 'Note',
  'doc-endnote': 'Note',
  'doc-biblioentry': 'BibEntry',
  'doc-index': 'Index',
  'doc-toc': 'TOC',
};

const NOTES = new Set(['footnote', 'endnote']);

/** The structure type to tell of an element, or undefined when Chromium's own is right. `wanted`: something leads to it. */
export function structureType(element: Element, wanted: boolean): StructureType | undefined {
  const { role, lang, title, alt, ariaLevel } = element.properties;
  if (typeof role === 'string' && BY_ROLE[role]) return BY_ROLE[role];
  if (NOTES.has(String(element.properties['epub:type']))) return 'Note';
  if (element.tagName === 'img' && alt === '') return undefined;
  const always = BY_NAME[element.tagName];
  if (always) return always;
  if (element.tagName === 'a') return wanted || saysMoreThanItsText(element) ? 'Link' : undefined;
  if (namesHeaders(element)) return WHEN_WANTED[element.tagName];
  if (element.tagName === 'q') return 'Quote';
  if (wanted && ariaLevel !== undefined) return `H${ariaLevel}` as StructureType;
  if (wanted || (lang && !WHEN_WANTED[element.tagName])) return WHEN_WANTED[element.tagName] ?? 'Span';
  if (lang && element.tagName === 'div') return 'Div';
  return element.tagName === 'abbr' && title ? 'Span' : undefined;
}

// Header cells with an id of their own, and cells that name such.
function namesHeaders({ tagName, properties: { id, headers } }: Element): boolean {
  return (tagName === 'th' && id !== undefined) || (/^t[dh]$/.test(tagName) && headers !== undefined);
}

function saysMoreThanItsText({ properties: { role, ariaLabel, title } }: Element): boolean {
  return ariaLabel !== undefined || title !== undefined || role === 'doc-noteref' || role === 'doc-backlink';
}
