import type { Html, Nodes } from 'mdast';
import type { Point } from 'unist';

/** A piece of a document's text that knows where its lines stand in it. */
export interface Fragment {
  readonly text: string;
  /** Offset in the document of the first character of each line. */
  readonly lines: readonly number[];
}

/** The text of a block of raw HTML; what its containers put before its lines is not part of it. */
export function fragmentOf(node: Html, source: string): Fragment {
  let offset = node.position?.start.offset ?? 0;
  const lines = node.value.split('\n').map((line) => {
    const start = source.indexOf(line, offset);
    if (start >= 0) offset = source.indexOf('\n', start + line.length) + 1 || source.length;
    return start >= 0 ? start : offset;
  });
  return { text: node.value, lines };
}

export function sliceOf({ text, lines }: Fragment, from: number, to: number): Fragment {
  const before = text.slice(0, from).split('\n');
  const first = lines[before.length - 1]! + before.at(-1)!.length;
  const slice = text.slice(from, to);
  const count = slice.split('\n').length - 1;
  return { text: slice, lines: [first, ...lines.slice(before.length, before.length + count)] };
}

/** The fragment without the indentation that its lines share; that of the first says nothing, it stands behind a tag. */
export function dedent({ text, lines }: Fragment): Fragment {
  const all = text.split('\n');
  const indents = all.map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents.filter((_, index) => index > 0 && all[index]!.trim() !== ''));
  const cut = indents.map((indent, index) => Math.min(indent, index === 0 ? indent : shared));
  return {
    text: all.map((line, index) => line.slice(cut[index])).join('\n'),
    lines: lines.map((offset, index) => offset + cut[index]!),
  };
}

/** Makes the places of a tree parsed from a fragment those of the document. `pointAt` gives the place of an offset. */
export function placeInDocument(tree: Nodes, { lines }: Fragment, pointAt: (offset: number) => Point): void {
  const moved = ({ line, column }: Point) => pointAt((lines[line - 1] ?? lines.at(-1)!) + column - 1);
  const { position } = tree;
  if (position) tree.position = { start: moved(position.start), end: moved(position.end) };
  if ('children' in tree) for (const child of tree.children) placeInDocument(child, { text: '', lines }, pointAt);
}

/** Turns offsets of a text into places. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
}
