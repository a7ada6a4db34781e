import type { Place } from '../diagnostic.js';

/** Lines of a manuscript file; undefined when it cannot be shown. */
export type SourceLines = (file: string) => readonly string[] | undefined;

/** A line of the manuscript around a place: what stands before it, at it and after it. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  /** Empty when the place is a whole line. */
  readonly marked: string;
  readonly after: string;
}

/** UTF-16 units shown of one line. */
const LENGTH = 100;

/** What is shown before a place that lies far out in a long line. */
const LEAD = 40;

/** The line at a place; a long one is cut so that the place stays in sight. Undefined when there is nothing to show. */
export function excerptOf(place: Place | undefined, lines: SourceLines | undefined): Excerpt | undefined {
  if (!place?.line) return undefined;
  const source = lines?.(place.file)?.[place.line - 1];
  if (!source?.trim()) return undefined;
  if (place.column === undefined) return { line: place.line, before: '', marked: '', after: slice(source, 0, LENGTH) };
  const start = Math.min(place.column - 1, source.length);
  const from = start >= LENGTH - LEAD / 2 ? start - LEAD : 0;
  const end = Math.min(endOf(place, source, start), from + LENGTH);
  return {
    line: place.line,
    before: slice(source, from, start),
    marked: slice(source, start, end),
    after: slice(source, Math.max(start, end), from + LENGTH),
  };
}

/** End of what is marked: the place's own, the line's when it goes on below, or the one character there. */
function endOf({ line, column = 1, endLine = line, endColumn }: Place, source: string, start: number): number {
  if (endLine !== line) return source.length;
  if (endColumn !== undefined && endColumn > column) return Math.min(endColumn - 1, source.length);
  return start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** As `String.slice`, without the halves of a character at its ends. */
function slice(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/[\ud800-\udbff]$/, '');
}
