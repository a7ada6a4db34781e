import type { Element, Nodes, Parents, Text } from 'hast';
import type { Chapter } from '../model/publication.js';
import type { ChapterVisitor, Cursor, Visit } from './rule.js';
import { PROSE_BLOCKS, type Prose, proseOf } from './text/prose.js';

/** What all rules together want to see. */
interface Dispatch {
  readonly all: readonly Visit[];
  readonly elements: ReadonlyMap<string, readonly Visit[]>;
  readonly prose: readonly ((prose: Prose) => void)[];
  readonly text: readonly ((text: Text) => void)[];
}

/** A cursor the walk moves and the rules read. */
export interface MovingCursor extends Cursor {
  readonly parents: Element[];
  language: string;
}

const CLOSED = new Set(['pre', 'code', 'math', 'svg']);

/** A cursor at the beginning of a chapter. */
export function cursorOf(chapter: Chapter): MovingCursor {
  const parents: Element[] = [];
  const placed = (node: Nodes) => (node.position ? node : (parents.findLast(({ position }) => position) ?? node));
  return { parents, language: chapter.language, placed };
}

/** Visits the chapter's tree once for all `visitors`. */
export function walk(chapter: Chapter, cursor: MovingCursor, visitors: readonly ChapterVisitor[]): void {
  step(chapter.tree, cursor, dispatchTo(visitors));
  for (const visitor of visitors) visitor.end?.();
}

function step(parent: Parents, cursor: MovingCursor, dispatch: Dispatch): void {
  for (const node of parent.children) {
    if (node.type === 'element') enter(node, cursor, dispatch);
    else if (node.type === 'text') for (const visit of dispatch.text) visit(node);
  }
}

function enter(element: Element, cursor: MovingCursor, dispatch: Dispatch): void {
  const outer = cursor.language;
  const { lang } = element.properties;
  if (typeof lang === 'string' && lang !== '') cursor.language = lang;
  for (const visit of dispatch.all) visit(element);
  for (const visit of dispatch.elements.get(element.tagName) ?? []) visit(element);
  if (PROSE_BLOCKS.has(element.tagName)) {
    const prose = proseOf(element, cursor.language);
    if (prose !== undefined) for (const visit of dispatch.prose) visit(prose);
  }
  if (!CLOSED.has(element.tagName)) {
    cursor.parents.push(element);
    step(element, cursor, dispatch);
    cursor.parents.pop();
  }
  cursor.language = outer;
}

function dispatchTo(visitors: readonly ChapterVisitor[]): Dispatch {
  const elements = new Map<string, Visit[]>();
  for (const visitor of visitors) {
    for (const [name, visit] of Object.entries(visitor.elements ?? {})) {
      const visits = elements.get(name);
      if (visits === undefined) elements.set(name, [visit]);
      else visits.push(visit);
    }
  }
  return {
    all: elements.get('*') ?? [],
    elements,
    prose: visitors.flatMap(({ prose }) => prose ?? []),
    text: visitors.flatMap(({ text }) => text ?? []),
  };
}
