import type { Break, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { eachParent } from './each-parent.js';
import { addProperties } from './inline-attributes.js';
import { textPart } from './text-part.js';

const LINE_START = /^\|(?: |$)/;
/** A line that ends with a bar, too, is a row of a table. */
const ROW = /[^\s|].*\|\s*$/;
const INDENT = /^\|( *)/;

/** Makes verse of Pandoc's line blocks: every line begins with `| `, breaks where it ends, and keeps its indent. */
export const remarkLineBlocks: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  if (!/^[ >\t]*\| /m.test(source)) return;
  eachParent(tree, (parent) => {
    for (const child of parent.children) {
      if (child.type !== 'paragraph' || !isLineBlock(child)) continue;
      breakLines(child, { lines: 0, begins: true });
      addProperties(child, { className: ['line-block'] });
    }
  });
};

function isLineBlock({ children }: Paragraph): boolean {
  const [first] = children;
  if (first?.type !== 'text' || !first.value.startsWith('| ')) return false;
  const lines = plainLines(children).split('\n');
  return lines.every((line) => LINE_START.test(line) && !ROW.test(line));
}

/** The text by lines, where whatever is no text stands as one character. */
function plainLines(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? plainLines(node.children as PhrasingContent[]) : '￼';
    })
    .join('');
}

/** How far a block has come; emphasis may begin in one line and end in another. */
interface Progress {
  /** Lines that have begun. */
  lines: number;
  /** Whether what comes next begins a line: at the start, and behind blanks or a backslash that break by themselves. */
  begins: boolean;
}

function breakLines(parent: Parents, progress: Progress): void {
  parent.children = (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return linesOf(child, progress);
    if ('children' in child) breakLines(child, progress);
    if (child.type !== 'break') return [child];
    progress.begins = true;
    return [];
  }) as typeof parent.children;
}

function linesOf(text: Text, progress: Progress): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const [index, line] of text.value.split('\n').entries()) {
    const begins = (index > 0 || progress.begins) && INDENT.exec(line);
    if (begins && progress.lines++ > 0) nodes.push({ type: 'break' } satisfies Break);
    progress.begins = false;
    const indent = begins ? begins[1]!.length - 1 : 0;
    const part = textPart(text, at + (begins ? begins[0].length : 0), at + line.length);
    if (indent > 0) part.value = '\u00a0'.repeat(indent) + part.value;
    if (part.value !== '') nodes.push(part);
    at += line.length + 1;
  }
  return nodes;
}
