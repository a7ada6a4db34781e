import { emptyBox, growByBox, isEmpty } from '../../content/geometry.js';
import { isBlockContainer } from '../element-kinds.js';
import { type StructureNode, setAttribute } from '../node.js';
import { contentsOf, visitElements } from '../walk.js';

/** Figures and formulas get the box they cover on the page (ISO 14289-1 7.3, ISO 32000-1 table 344), clipped to it. */
export function placeGraphics(
  root: StructureNode,
  pageSize: (page: number) => { width: number; height: number },
): void {
  visitElements(root, (node) => {
    for (const kid of node.kids) {
      if (kid.kind === 'element' && (kid.type === 'Figure' || kid.type === 'Formula')) {
        place(kid, isBlockContainer(node.type), pageSize);
      }
    }
  });
}

function place(
  node: StructureNode,
  block: boolean,
  pageSize: (page: number) => { width: number; height: number },
): void {
  const contents = contentsOf(node);
  const page = contents[0]?.stream.page ?? 0;
  const box = emptyBox();
  for (const content of contents)
    if (content.stream.page === page && !isEmpty(content.box)) growByBox(box, content.box);
  if (isEmpty(box)) return;
  const { width, height } = pageSize(page);
  const clip = (value: number, limit: number) => Math.round(Math.min(Math.max(value, 0), limit) * 100) / 100;
  const edges = [clip(box[0], width), clip(box[1], height), clip(box[2], width), clip(box[3], height)];
  setAttribute(node, 'Layout', 'BBox', `[${edges.join(' ')}]`);
  if (block) setAttribute(node, 'Layout', 'Placement', '/Block');
}
