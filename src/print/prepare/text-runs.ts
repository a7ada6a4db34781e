import type { Element, Root, Text } from 'hast';
import type { TextRun } from '../print-facts.js';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** U+2028, see `TextRun`. */
const LINE_END = '\u2028';

/** Text nodes of a part of the document, as `PrintFacts.text` lists them. */
export interface RunContext {
  readonly numbers: ReadonlyMap<Element, number>;
  readonly chapter?: string;
  /** Blocks counted so far, over all parts. */
  readonly blocks: { count: number };
  /** Takes the runs that stand for page numbers (`data-page`), with the id whose page they show. */
  readonly slots: Map<TextRun, string>;
  /** Takes the pictures of chapters, by the number of their element. */
  readonly pictures: Map<number, PicturePlace>;
  /** Runs listed so far, over all parts. */
  readonly before: number;
}

/** Where a picture stands in the book. */
export interface PicturePlace {
  readonly chapter: string;
  /** See `PageBreak`. */
  readonly index: number;
  readonly offset: number;
  /** Index of the text run that follows it. */
  readonly run: number;
}

/** Lists the text nodes and line breaks of a prepared tree in order, with their place in the chapter and the elements around each. */
export function textRuns(tree: Root, { numbers, chapter, blocks, slots, pictures, before }: RunContext): TextRun[] {
  const runs: TextRun[] = [];
  const addRun = (node: Text, element: number | undefined, kind: TextRun['kind'], inPre: boolean): TextRun => {
    const run: TextRun = {
      text: inPre ? node.value.replaceAll('\n', LINE_END) : node.value,
      ...(chapter !== undefined && node.data?.offset !== undefined && { chapter, offset: node.data.offset }),
      ...(element !== undefined && { element }),
      block: blocks.count,
      ...(kind && { kind }),
    };
    runs.push(run);
    return run;
  };
  const walk = (parent: Root | Element, element: number | undefined, kind: TextRun['kind'], inPre: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        const run = addRun(node, element, kind, inPre);
        if (parent.type === 'element' && parent.properties.dataPage) slots.set(run, String(parent.properties.dataPage));
      } else if (node.type === 'element' && node.tagName === 'br') {
        runs.push({ text: LINE_END, block: blocks.count });
      } else if (node.type === 'element') {
        const inline = kind !== undefined || INLINE.has(node.tagName);
        if (!inline) blocks.count += 1;
        const picture = node.data?.picture;
        const number = numbers.get(node);
        if (picture && number !== undefined && chapter !== undefined)
          pictures.set(number, { chapter, ...picture, run: before + runs.length });
        walk(node, number ?? element, kindOf(node) ?? kind, inPre || node.tagName === 'pre');
        if (!inline) blocks.count += 1;
      }
    }
  };
  walk(tree, undefined, undefined, false);
  return runs;
}

function kindOf(element: Element): TextRun['kind'] {
  if (element.tagName === 'math') return 'math';
  return element.tagName === 'svg' ? 'svg' : undefined;
}
