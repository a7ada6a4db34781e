import type { MarkedContent } from '../../content/marked-content.js';
import { type StructureKid, type StructureNode, structureNode } from '../node.js';
import { visitElements } from '../walk.js';

/** Elements that may be had once for each line they go over. */
const DIVISIBLE = new Set(['Span', 'Em', 'Strong', 'Quote', 'Code']);

/**
 * Keeps lines apart that the document ends, of code and verse: a screen reader runs together what stands in one
 * paragraph, and takes line feeds in its text for nothing. Each line becomes a Sub of its paragraph, which PDF 2.0 has for
 * this (ISO 32000-2 14.8.4.7.2), or in PDF 1.7 a paragraph of its own. `ends`: contents that end a line.
 */
export function breakLines(root: StructureNode, ends: ReadonlySet<MarkedContent>, ua2: boolean): void {
  if (ends.size === 0) return;
  visitElements(root, (node) => {
    if (node.type !== 'P') return;
    const lines = linesOf(node.kids, ends);
    if (lines.length < 2) return;
    if (!ua2) node.type = 'Div';
    node.kids = lines.map((line) => structureNode(ua2 ? 'Sub' : 'P', line));
  });
}

function linesOf(kids: readonly StructureKid[], ends: ReadonlySet<MarkedContent>): StructureKid[][] {
  const lines: StructureKid[][] = [];
  let ended = true;
  const add = (part: readonly StructureKid[], ends: boolean) => {
    if (ended) lines.push([...part]);
    else lines.at(-1)!.push(...part);
    ended = ends;
  };
  for (const kid of kids) {
    if (kid.kind === 'content') add([kid], ends.has(kid));
    else if (kid.kind === 'object') add([kid], false);
    else for (const part of divide(kid, ends)) add([part], endsLine(part, ends));
  }
  return lines;
}

// An element over several lines is repeated; only the first has its identifier.
function divide(node: StructureNode, ends: ReadonlySet<MarkedContent>): StructureNode[] {
  const lines = DIVISIBLE.has(node.type) ? linesOf(node.kids, ends) : [];
  if (lines.length < 2) return [node];
  return lines.map((kids, index) => {
    if (index > 0) return { ...node, kids, id: undefined, references: undefined };
    node.kids = kids;
    return node;
  });
}

function endsLine(node: StructureNode, ends: ReadonlySet<MarkedContent>): boolean {
  const last = node.kids.findLast((kid) => kid.kind !== 'object');
  if (last === undefined) return false;
  return last.kind === 'element' ? endsLine(last, ends) : ends.has(last as MarkedContent);
}
