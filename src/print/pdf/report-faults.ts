import type { Diagnostic, Place } from '../../diagnostic.js';
import { internalTarget, type LinkAnnotation } from './annotations/links.js';
import type { DocumentContent } from './content/read-content.js';
import type { Destination } from './document/destinations.js';
import { deadLink, missingAlternative, missingGlyph, unreadableText } from './findings.js';
import type { StructureNode } from './structure/node.js';

/** Everything in the printed file that the author has to put right, with the nearest known place. */
export function reportFaults(
  root: StructureNode,
  content: DocumentContent,
  links: ReadonlyMap<number, LinkAnnotation>,
  destinations: ReadonlyMap<string, Destination>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<unknown, Place | undefined>();
  const walk = (node: StructureNode, outer: Place | undefined) => {
    const place = node.facts?.place ?? outer;
    if (node.facts?.type === 'Figure' && node.facts.name === 'img' && !node.facts.alt)
      diagnostics.push(missingAlternative(place));
    // A link over two lines has an annotation on each, and one target.
    const dead = new Set<string>();
    for (const kid of node.kids) {
      if (kid.kind === 'element') walk(kid, place);
      else if (kid.kind === 'content') places.set(kid, place);
      else {
        const target = internalTarget(links.get(kid.annotation)?.uri);
        if (target !== undefined && !destinations.has(target)) dead.add(target);
      }
    }
    for (const target of dead) diagnostics.push(deadLink(target, place));
  };
  walk(root, undefined);
  const seen = new Set<string>();
  for (const fault of content.faults) {
    const mark = fault.content === undefined ? undefined : fault.content.stream.marks[fault.content.mcid];
    const place = places.get(mark);
    const diagnostic = fault.kind === 'missing-glyph' ? missingGlyph(fault, place) : unreadableText(fault, place);
    const key = `${diagnostic.id} ${place?.file} ${place?.line} ${diagnostic.message}`;
    if (!seen.has(key)) diagnostics.push(diagnostic);
    seen.add(key);
  }
  return diagnostics;
}
