import type { Point, Position } from 'unist';

interface Positioned {
  readonly position?: Position | undefined;
}

/** What the author wrote for a node: escapes and references are still in it. Empty for a node without a place. */
export function sourceOf({ position }: Positioned, source: string): string {
  // The HTML parser knows no end of what is never closed.
  const from = position?.start?.offset;
  return from === undefined ? '' : source.slice(from, position?.end?.offset);
}

/** The place of a character of a text that begins at `start`. */
export function pointIn(text: string, index: number, start: Point): Point {
  const before = text.slice(0, index);
  const breaks = before.split('\n').length - 1;
  const column = breaks === 0 ? start.column + index : index - before.lastIndexOf('\n');
  return { line: start.line + breaks, column, offset: (start.offset ?? 0) + index };
}
