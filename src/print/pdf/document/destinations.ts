import { isEmpty } from '../content/geometry.js';
import type { StructureNode } from '../structure/node.js';
import { contentsOf, visitElements } from '../structure/walk.js';

/** The place a link or a bookmark goes to: the upper left corner of what it leads to, in points. */
export interface Destination {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly element: StructureNode;
}

/**
 * Finds where every target is printed: id → place. Targets whose element left no content in the file are absent.
 */
export function findDestinations(
  root: StructureNode,
  targets: ReadonlyMap<string, number>,
): ReadonlyMap<string, Destination> {
  const wanted = new Set(targets.values());
  const places = new Map<number, Destination>();
  visitElements(root, (node) => {
    if (!wanted.has(node.number) || places.has(node.number)) return;
    const place = placeOf(node);
    if (place !== undefined) places.set(node.number, place);
  });
  const destinations = new Map<string, Destination>();
  for (const [id, number] of targets) {
    const place = places.get(number);
    if (place !== undefined) destinations.set(id, place);
  }
  return destinations;
}

function placeOf(element: StructureNode): Destination | undefined {
  for (const { box, stream } of contentsOf(element)) {
    if (isEmpty(box)) continue;
    return { page: stream.page, left: Math.floor(box[0]), top: Math.ceil(box[3]), element };
  }
  return undefined;
}
