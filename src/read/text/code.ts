/** Follows fenced code blocks line by line. */
export interface FenceTracker {
  /** What a line is, and the info string of the block it is in or opens. */
  next(line: string): { readonly kind: 'text' | 'fence' | 'code'; readonly info: string };
}

/** Fences may stand in quotations and list items, so what precedes them is not counted. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})([^\n]*)$/;

export function fenceTracker(): FenceTracker {
  let open: { readonly mark: string; readonly info: string } | undefined;
  return {
    next(line) {
      const [, mark = '', info = ''] = FENCE.exec(line) ?? [];
      if (!open) {
        if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return { kind: 'text', info: '' };
        open = { mark, info: info.trim() };
        return { kind: 'fence', info: open.info };
      }
      const { info: opened } = open;
      const closes = mark.startsWith(open.mark) && info.trim() === '';
      if (closes) open = undefined;
      return { kind: closes ? 'fence' : 'code', info: opened };
    },
  };
}

/** Ranges of a line that are code spans, in order: `[start, end)`. */
export function codeSpans(line: string): readonly (readonly [start: number, end: number])[] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const next = new Array<number | undefined>(runs.length);
  const seen = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    next[index] = seen.get(runs[index]!.length);
    seen.set(runs[index]!.length, index);
  }
  const spans: (readonly [number, number])[] = [];
  for (let index = 0; index < runs.length; index++) {
    const closing = next[index];
    if (closing === undefined) continue;
    spans.push([runs[index]!.start, runs[closing]!.start + runs[closing]!.length]);
    index = closing;
  }
  return spans;
}
