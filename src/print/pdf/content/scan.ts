import { emptyBox, IDENTITY, type Matrix } from './geometry.js';
import { GRAPHICS_OPERATORS } from './graphics-operators.js';
import { MARK_OPERATORS } from './mark-operators.js';
import type { ContentStream } from './marked-content.js';
import { nextOperator, operatorCursor } from './operators.js';
import type { OperatorAction, Scan, ScanResources } from './scan-state.js';
import { TEXT_OPERATORS } from './text-operators.js';

const ACTIONS: ReadonlyMap<number, OperatorAction> = new Map([
  ...GRAPHICS_OPERATORS,
  ...TEXT_OPERATORS,
  ...MARK_OPERATORS,
]);

/**
 * Reads a content stream once: its marked contents with their text and extent, what is painted outside them, and the
 * edits that can be decided on the spot all go to `stream`.
 */
export function scanContent(bytes: Uint8Array, stream: ContentStream, resources: ScanResources, ctm: Matrix): void {
  const cursor = operatorCursor(bytes);
  const scan: Scan = {
    stream,
    cursor,
    resources,
    ctm,
    saved: [],
    path: emptyBox(),
    pathStart: -1,
    text: { font: undefined, fontName: '', size: 0, matrix: IDENTITY, base: IDENTITY, lineX: 0, lineY: 0, advance: 0 },
    marks: [],
    content: undefined,
    line: undefined,
    lineMatrix: IDENTITY,
    units: new Uint16Array(512),
    unitCount: 0,
    textObject: undefined,
  };
  while (nextOperator(cursor)) ACTIONS.get(cursor.operator)?.(scan);
  if (scan.marks.length > 0) throw new Error(`Unbalanced marked content on page ${stream.page + 1}`);
}
