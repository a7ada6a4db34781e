import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type { TaggedElement } from '../print-facts.js';
import { listNumbering } from './list-numbering.js';
import { INTERNAL } from './point-links.js';

type Details = Partial<{ -readonly [Key in keyof TaggedElement]: TaggedElement[Key] }>;

type Add = <Key extends keyof Details>(key: Key, value: Details[Key] | undefined) => void;

/** What Chromium's tags cannot hold of an element: expansions, formulas, names of links, scopes of headers. */
export function describeElement(element: Element): Details {
  const { properties } = element;
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const details: Details = {};
  const add: Add = (key, value) => {
    if (value !== undefined) details[key] = value;
  };
  if (element.tagName === 'abbr') add('expansion', text('title'));
  if (element.tagName === 'img') add('alt', text('alt'));
  // Drawings are read as XML, with the names of attributes as they are written.
  if (element.tagName === 'svg') add('alt', text('aria-label') ?? text('ariaLabel') ?? textOf(element).trim());
  if (element.tagName === 'math') describeFormula(element, add);
  if (element.tagName === 'pre') add('block', true);
  if (element.tagName === 'a') describeLink(element, add);
  if (['ul', 'ol', 'dl'].includes(element.tagName)) add('listNumbering', listNumbering(element));
  if (element.tagName === 'th' || element.tagName === 'td') describeCell(element, add);
  add('noteType', /(?:foot|end)note$/.exec(text('role') ?? text('epub:type') ?? '')?.[0]);
  return details;
}

function describeFormula(element: Element, add: Add): void {
  add('alt', String(element.properties.ariaLabel ?? element.properties.alttext ?? textOf(element)));
  add('mathml', toHtml(element, { space: 'html', closeSelfClosing: true }));
  add('block', element.properties.display === 'block');
}

function describeLink(element: Element, add: Add): void {
  const { href, ariaLabel, title } = element.properties;
  const words = wordsOf(element).replace(/\s+/g, ' ').trim();
  const parts = ariaLabel !== undefined ? [ariaLabel] : [words, title].filter((part) => part);
  add('linkContents', [...new Set(parts.map(String))].join(': ') || undefined);
  if (typeof href === 'string')
    add('href', href.startsWith(INTERNAL) ? `#${decodeURIComponent(href.slice(INTERNAL.length))}` : href);
}

// A link's text, with the alternatives of its images.
function wordsOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'img') return String(node.properties.alt ?? '');
  if (node.tagName === 'br') return ' ';
  return node.children.map(wordsOf).join('');
}

function describeCell(element: Element, add: Add): void {
  const { scope, headers, rowSpan, colSpan } = element.properties;
  const scopes = { row: 'Row', rowgroup: 'Row', col: 'Column', colgroup: 'Column' } as const;
  if (typeof scope === 'string' && scope in scopes) add('scope', scopes[scope as keyof typeof scopes]);
  if (Array.isArray(headers)) add('headers', headers.map(String));
  if (rowSpan !== undefined && Number(rowSpan) > 1) add('rowSpan', Number(rowSpan));
  if (colSpan !== undefined && Number(colSpan) > 1) add('columnSpan', Number(colSpan));
}
