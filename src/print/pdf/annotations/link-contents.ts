import type { StructureNode } from '../structure/node.js';

/** A link's description: what the document says, else its own words and the alternatives of its images. Never empty. */
export function linkContents(link: StructureNode): string {
  const stated = link.facts?.linkContents;
  if (stated !== undefined && stated.trim() !== '') return stated;
  const clean = wordsOf(link)
    .replace(/\u00ad/g, '')
    .replace(BETWEEN_WORDS, ' ')
    .replaceAll(EDGE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? (link.facts?.href ?? 'Link') : clean;
}

/** Stands at the edges of alternatives, which are no part of the words beside them. */
const EDGE = '\ue000';
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}])\ue000(?=[\p{L}\p{N}])/gu;

// In the order of the tree.
function wordsOf(node: StructureNode): string {
  const words = node.kids.map((kid) => {
    if (kid.kind === 'element') return kid.alt === undefined ? wordsOf(kid) : `${EDGE}${kid.alt}${EDGE}`;
    return kid.kind === 'content' ? kid.lines.map((line) => line.text).join('') : '';
  });
  return words.join('');
}
