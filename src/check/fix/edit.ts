/** A point in a text; line and column count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** One change of an author's file: what stands from `start` up to `end` becomes `replacement`. */
export interface Edit {
  /** Manuscript path. */
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
  readonly replacement: string;
  /** Id of the diagnostic it puts right. */
  readonly fixes: string;
}

/** Orders edits by file and place. */
export function compareEdits(a: Edit, b: Edit): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : comparePoints(a.start, b.start);
}

/** Negative when `a` is before `b`. */
export function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** The text with the edits made. They belong to one file, are in order and do not overlap (as `fixes` returns them). */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Point) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  let done = 0;
  let result = '';
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, offset(start)) + replacement;
    done = offset(end);
  }
  return result + text.slice(done);
}
