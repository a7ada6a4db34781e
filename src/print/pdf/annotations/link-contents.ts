import type { StructureNode } from '../structure/node.js';
import { visitElements } from '../structure/walk.js';

/** A link's description: what the document says, else its own words and the alternatives of its images. Never empty. */
export function linkContents(link: StructureNode): string {
  const stated = link.facts?.linkContents;
  if (stated !== undefined && stated.trim() !== '') return stated;
  let text = '';
  visitElements(link, (node) => {
    if (node.alt !== undefined) text += node.alt;
    else for (const kid of node.kids) if (kid.kind === 'content') text += kid.lines.map((line) => line.text).join('');
  });
  const clean = text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? (link.facts?.href ?? 'Link') : clean;
}
