import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { blocksOf } from './blocks.js';
import { nameIndex } from './remark-name-index.js';

/**
 * Lets remark parse a text longer than `size` characters in parts of about that length, cut between its blocks, to the
 * same tree: micromark needs hundreds of times the memory of a text until the last word of it is parsed.
 */
export function remarkParts(this: Processor, size: number): undefined {
  const whole = this.parser!;
  this.parser = (text, file) => {
    if (text.length <= size) return whole(text, file);
    const { micromarkExtensions: syntax = [], fromMarkdownExtensions: mdastExtensions = [] } = this.data();
    const { parts, ...names } = blocksOf(text, syntax, size);
    const options = { extensions: [...syntax, nameIndex(names)], mdastExtensions };
    const root: Root = { type: 'root', children: [] };
    const start = { line: 1, column: 1, offset: 0 };
    for (const part of parts) {
      const tree = fromMarkdown(part, options);
      visit(tree, (node) => move(node, start));
      for (const child of tree.children) root.children.push(child);
      root.position = { start: root.position?.start ?? tree.position!.start, end: tree.position!.end };
      start.line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
      start.offset += part.length;
    }
    return root;
  };
}

function move(node: Nodes, by: Point): void {
  if (node.position) node.position = movedPosition(node.position, by);
}

function movedPosition({ start, end }: Position, by: Point): Position {
  const moved = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + by.line - 1,
    column,
    offset: offset + by.offset!,
  });
  return { start: moved(start), end: moved(end) };
}
