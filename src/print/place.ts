import type { Nodes } from 'hast';
import type { Place } from '../diagnostic.js';
import type { Chapter } from '../model/publication.js';

/** The author's place of the innermost of `nodes` (outermost first) that came from the text; generated ones have none. */
export function placeIn(chapter: Chapter, nodes: readonly Nodes[]): Place | undefined {
  const node = nodes.findLast(
    (candidate) => candidate.type !== 'root' && candidate.position?.start?.line !== undefined,
  );
  return node && chapter.placeOf(node);
}
