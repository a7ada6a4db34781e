import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Resource } from '../../model/manuscript.js';
import { textOfResource } from '../book/resource-text.js';
import { isElement } from '../walk.js';
import { readXml } from '../xml/read.js';

/** What a drawing says of itself (SVG 2 §5.4: `title` names, `desc` describes). */
export interface OwnName {
  readonly name: string;
  /** What is too long for a name. */
  readonly description?: string;
}

/** Letters that an alternative text may have; longer ones are better read at leisure. */
const LONGEST = 200;

/** The name in a checked SVG file: its title, with its description where that is short; undefined when it has neither. */
export function ownName(resource: Resource): OwnName | undefined {
  if (resource.mediaType !== 'image/svg+xml') return undefined;
  const svg = readXml(textOfResource(resource));
  const title = childText(svg, 'title');
  const description = childText(svg, 'desc');
  if (description === '' || description === title) return title === '' ? undefined : { name: title };
  const both = title === '' ? description : `${title}${/[.:!?。！？]$/.test(title) ? '' : '.'} ${description}`;
  if (both.length <= LONGEST) return { name: both };
  return title === '' ? undefined : { name: title, description };
}

function childText(svg: Element, tagName: string): string {
  const child = svg.children.find((node) => isElement(node, tagName));
  return child ? textOf(child).replace(/\s+/g, ' ').trim() : '';
}
