import type { Element, Root, RootContent } from 'hast';
import type { TextRun } from '../print-facts.js';

/** Lists the text nodes of a prepared tree in order, with their place in the chapter and the tagged element around each. */
export function textRuns(tree: Root, numbers: ReadonlyMap<Element, number>, chapter?: string): TextRun[] {
  const runs: TextRun[] = [];
  const walk = (nodes: readonly RootContent[], element: number | undefined, kind: TextRun['kind']): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        runs.push({
          text: node.value,
          ...(chapter !== undefined && node.data?.offset !== undefined && { chapter, offset: node.data.offset }),
          ...(element !== undefined && { element }),
          ...(kind && { kind }),
        });
      } else if (node.type === 'element') {
        walk(node.children, numbers.get(node) ?? element, kindOf(node) ?? kind);
      }
    }
  };
  walk(tree.children, undefined, undefined);
  return runs;
}

function kindOf(element: Element): TextRun['kind'] {
  if (element.tagName === 'math') return 'math';
  return element.tagName === 'svg' ? 'svg' : undefined;
}
