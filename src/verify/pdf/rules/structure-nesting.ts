import type { PdfRule } from '../rule.js';
import { placeOfElement } from '../structure/place.js';
import { elementsOf, isElement, type StructureElement } from '../structure/tree.js';

/** Children that a type may have, where the standard limits them (ISO 32000-1 Tables 336 to 338, ISO 14289-1 §7.2). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC', 'Link'],
  Ruby: ['RB', 'RT', 'RP'],
  Warichu: ['WT', 'WP'],
};

/** Parents without which a type means nothing. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  RB: ['Ruby'],
  RT: ['Ruby'],
  RP: ['Ruby'],
  WT: ['Warichu'],
  WP: ['Warichu'],
};

/** At most one of each in an element. */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  Table: ['THead', 'TFoot', 'Caption'],
  L: ['Caption'],
  TOC: ['Caption'],
  Figure: ['Caption'],
};

/** Lists, tables, contents and ruby are put together as the standard says. */
export const structureNesting: PdfRule = {
  documentation: {
    id: 'pdf-structure-nesting',
    severity: 'error',
    title: 'Element in a place where it has no meaning',
    why: 'A screen reader counts rows and items by their nesting. A cell outside a row is not found.',
    fix: 'Nest lists, tables and contents as the standard says.',
    clauses: ['ISO 14289-1 §7.2', 'ISO 32000-1 §14.8.4.3', 'WCAG 2.2 SC 1.3.1'],
  },
  check(document, report) {
    for (const element of document.tree?.elements ?? []) {
      for (const message of faultsOf(element)) report({ message, at: placeOfElement(document, element) });
    }
  },
};

function* faultsOf(element: StructureElement): Generator<string> {
  const { type, parent } = element;
  const parents = PARENTS[type];
  if (parents && !parents.includes(parent?.type ?? ''))
    yield `Unexpected ${type} in ${parent?.type ?? 'the root'}, expected ${parents.join(', ')} around it`;
  const allowed = CHILDREN[type];
  if (!allowed) return;
  const wrong = elementsOf(element).find((child) => !allowed.includes(child.type));
  if (wrong) yield `Unexpected ${wrong.type} in ${type}, expected ${allowed.join(', ')}`;
  if (element.children.some((child) => !isElement(child)))
    yield `Unexpected content directly in ${type}, expected it inside ${allowed.join(', ')}`;
  for (const single of SINGLE[type] ?? [])
    if (elementsOf(element).filter((child) => child.type === single).length > 1)
      yield `Unexpected second ${single} in ${type}, expected one`;
}
