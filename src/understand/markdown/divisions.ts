import type { Properties } from 'hast';
import type { BlockContent, Node, Parents, Root, RootContent } from 'mdast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { directiveUnknown, divisionUnclosed, divisionUnopened } from '../findings/markdown.js';
import { parseInline } from '../html/inline.js';
import { type Attributes, mergeProperties, propertiesOf, readAttributes } from '../syntax/attributes.js';
import type { FenceLine } from '../syntax/fence-tree.js';
import { DIVISIONS } from './division-names.js';
import { eachParent } from './each-parent.js';

/** A block of content with attributes: `::: {.note #x} … :::`. */
export interface Division extends Node {
  type: 'division';
  /** What the author called it, when a bare word did. */
  name?: string;
  children: RootContent[];
  data: { hName: string; hProperties: Properties };
}

declare module 'mdast' {
  interface RootContentMap {
    division: Division;
  }
  interface BlockContentMap {
    division: Division;
  }
}

interface Opening {
  readonly colons: number;
  readonly name?: string;
  readonly label?: string;
  readonly properties: Properties;
}

const OPENING =
  /^(:{2,})[ \t]*([\p{L}_][\p{L}\p{N}_-]*)?[ \t]*(?:\[((?:[^[\]]|\[[^[\]]*\])*)\])?[ \t]*(\{.*\})?[ \t]*:*[ \t]*$/u;

/**
 * Gathers what stands between fence lines into divisions. A closing line closes the innermost open division, except
 * that a fence longer than the innermost one's closes the one that has its length (so both Pandoc's and remark's way
 * of nesting work).
 */
export const remarkDivisions = chapterPlugin((tree: Root, context) => {
  eachParent(tree, (parent) => gatherIn(parent, context));
});

function gatherIn(parent: Parents, context: ChapterContext): void {
  if (!parent.children.some((child) => child.type === 'fenceLine')) return;
  const result: RootContent[] = [];
  const open: { line: FenceLine; opening: Opening; division: Division }[] = [];
  const append = (node: RootContent) => (open.at(-1)?.division.children ?? result).push(node);
  for (const child of parent.children as RootContent[]) {
    if (child.type !== 'fenceLine') {
      append(child);
      continue;
    }
    const colons = /^:*/.exec(child.value)![0].length;
    if (child.value.slice(colons).trim() === '') {
      const index = Math.max(
        open.findLastIndex((entry) => entry.opening.colons === colons),
        open.length - 1,
      );
      if (index < 0) reportUnopened(child, context);
      for (const { division } of open.splice(Math.max(index, 0))) endAt(division, child);
      continue;
    }
    const opening = readOpening(child.value);
    if (!opening)
      append({ type: 'paragraph', children: [{ type: 'text', value: child.value }], position: child.position });
    else {
      const division = divisionOf(child, opening, context);
      append(division);
      if (opening.colons > 2) open.push({ line: child, opening, division });
    }
  }
  for (const { line, division } of open) {
    reportUnclosed(line, context);
    const last = division.children.at(-1);
    if (last) endAt(division, last);
  }
  parent.children = result as BlockContent[];
}

function readOpening(line: string): Opening | undefined {
  const match = OPENING.exec(line);
  if (!match) return undefined;
  const [, fence = '', name, label, list] = match;
  const read = list === undefined ? undefined : readAttributes(list, true);
  if (list !== undefined && !read && !/^\{\s*\}$/.test(list)) return undefined;
  const attributes: Attributes = read?.attributes ?? { classes: [], values: new Map() };
  return {
    colons: fence.length,
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    properties: propertiesOf(attributes),
  };
}

function divisionOf(line: FenceLine, { name, label, properties }: Opening, context: ChapterContext): Division {
  if (name !== undefined && !DIVISIONS.has(name.replace(/^callout-/, ''))) {
    context.report(
      directiveUnknown,
      {
        message: `Unexpected directive "${name}", expected one that Lectern knows`,
        found: name,
        hint: `Write ::: {.${name}} when only a class is meant`,
      },
      line,
    );
  }
  const division: Division = {
    type: 'division',
    children: [],
    data: {
      hName: 'div',
      hProperties: name === undefined ? properties : mergeProperties({ className: [name] }, properties),
    },
    position: line.position,
  };
  if (name !== undefined) division.name = name;
  if (label !== undefined) {
    division.children.push({
      type: 'paragraph',
      children: parseInline(label, context.config.text.math),
      data: { hProperties: { className: ['directive-label'] } },
      position: line.position,
    });
  }
  return division;
}

function endAt(division: Division, node: RootContent): void {
  if (division.position && node.position)
    division.position = { start: division.position.start, end: node.position.end };
}

function reportUnopened(line: FenceLine, context: ChapterContext): void {
  context.report(
    divisionUnopened,
    {
      message: `Unexpected closing "${line.value.trim()}", expected an open division`,
      hint: 'Remove the line, or open the division above',
    },
    line,
  );
}

function reportUnclosed(line: FenceLine, context: ChapterContext): void {
  context.report(
    divisionUnclosed,
    {
      message: `Unexpected end of the text in "${line.value.trim()}", expected a closing ":::"`,
      hint: 'End the division with a line of :::',
    },
    line,
  );
}
