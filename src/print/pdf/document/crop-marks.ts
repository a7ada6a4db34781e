import type { PageBoxes } from '../../print-facts.js';

const LENGTH = 14; // points
const GAP = 3;

/**
 * Content that draws crop marks outside the trimmed page, as artifacts; empty when none are asked for or there is no room.
 * The marks stay clear of the bleed.
 */
export function cropMarks(boxes: PageBoxes, width: number, height: number): string {
  const { trimInset: inset, bleed } = boxes;
  const start = inset - Math.max(bleed, GAP);
  if (!boxes.cropMarks || start <= 0) return '';
  const end = Math.max(0, start - LENGTH);
  const lines: string[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number) => {
    lines.push(`${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l S`);
  };
  for (const x of [inset, width - inset]) {
    line(x, end, x, start);
    line(x, height - end, x, height - start);
  }
  for (const y of [inset, height - inset]) {
    line(end, y, start, y);
    line(width - end, y, width - start, y);
  }
  return `/Artifact <</Type /Page>> BDC q 0.25 w 0 0 0 RG ${lines.join(' ')} Q EMC\n`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
