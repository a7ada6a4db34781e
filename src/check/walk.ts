import type { Element, Parents, Text } from 'hast';
import type { Chapter } from '../model/publication.js';
import type { ChapterVisitor, Cursor, Visit } from './rule.js';
import { PROSE_BLOCKS, type Prose, proseOf } from './text/prose.js';

/** What all rules together want to see. */
interface Dispatch {
  readonly elements: ReadonlyMap<string, readonly Visit[]>;
  readonly prose: readonly ((prose: Prose) => void)[];
  readonly text: readonly ((text: Text) => void)[];
}

/** A cursor the walk moves and the rules read. */
export interface MovingCursor extends Cursor {
  readonly parents: Element[];
  language: string;
}

/** Visits the chapter's tree once for all `visitors`. */
export function walk(chapter: Chapter, cursor: MovingCursor, visitors: readonly ChapterVisitor[]): void {
  const dispatch = dispatchTo(visitors);
  step(chapter.tree, cursor, dispatch, false);
  for (const visitor of visitors) visitor.end?.();
}

function step(parent: Parents, cursor: MovingCursor, dispatch: Dispatch, code: boolean): void {
  for (const node of parent.children) {
    if (node.type === 'element') enter(node, cursor, dispatch, code);
    else if (node.type === 'text' && !code) for (const visit of dispatch.text) visit(node);
  }
}

function enter(element: Element, cursor: MovingCursor, dispatch: Dispatch, code: boolean): void {
  const outer = cursor.language;
  const { lang } = element.properties;
  if (typeof lang === 'string' && lang !== '') cursor.language = lang;
  for (const visit of dispatch.elements.get(element.tagName) ?? []) visit(element);
  if (!code && PROSE_BLOCKS.has(element.tagName)) {
    const prose = proseOf(element, cursor.language);
    if (prose !== undefined) for (const visit of dispatch.prose) visit(prose);
  }
  cursor.parents.push(element);
  step(element, cursor, dispatch, code || element.tagName === 'pre' || element.tagName === 'code');
  cursor.parents.pop();
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
    elements,
    prose: visitors.flatMap(({ prose }) => prose ?? []),
    text: visitors.flatMap(({ text }) => text ?? []),
  };
}
