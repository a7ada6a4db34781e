import type { PrintedFigure } from '../../print-facts.js';
import type { StructureNode } from './node.js';
import { contentsOf, visitElements } from './walk.js';

/** All figures below an element in structure order, each with the page it is drawn on. */
export function printedFigures(root: StructureNode): PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  visitElements(root, (node) => {
    const page = node.type === 'Figure' ? contentsOf(node)[0]?.stream.page : undefined;
    if (page !== undefined && node.number > 0) figures.push({ page, element: node.number });
  });
  return figures;
}
