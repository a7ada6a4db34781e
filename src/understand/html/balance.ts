import type { Html, Nodes, Root } from 'mdast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { htmlUnbalanced } from '../findings/html.js';
import { TAG } from './tag.js';

const OPTIONAL_END = new Set(
  'area base br col embed hr img input link meta param source track wbr li p dt dd tr td th thead tbody tfoot colgroup option body html head rt rp'.split(
    ' ',
  ),
);

interface Open {
  readonly name: string;
  readonly node: Html;
  /** The end tag of an element around it that came first. */
  crossedBy?: { readonly name: string; readonly node: Html };
}

/**
 * Reports elements of raw HTML that are opened and never closed, closed and never opened, or that cross. The parser
 * closes them where HTML says, at the latest with the chapter.
 */
export const remarkUnclosedHtml = chapterPlugin((tree: Root, context) => {
  const open: Open[] = [];
  collect(tree, (node) => {
    for (const [, slash, tag = '', , selfClosing] of node.value.matchAll(TAG)) {
      const name = tag.toLowerCase();
      if (OPTIONAL_END.has(name) || selfClosing) continue;
      if (!slash) open.push({ name, node });
      else {
        close(name, node, open, context);
      }
    }
  });
  for (const { name, node } of open) reportTag(`<${name}> that is never closed`, `</${name}>`, name, node, context);
});

function close(name: string, node: Html, open: Open[], context: ChapterContext): void {
  const index = open.findLastIndex((entry) => entry.name === name);
  if (index < 0) {
    reportTag(`</${name}>`, `an open <${name}>`, name, node, context);
    return;
  }
  const [closed] = open.splice(index, 1);
  for (const inner of open.slice(index)) inner.crossedBy ??= { name, node };
  const crossing = closed?.crossedBy;
  if (crossing) reportTag(`</${crossing.name}> in <${name}>`, `</${name}> first`, name, crossing.node, context);
}

function reportTag(found: string, expected: string, name: string, node: Html, context: ChapterContext): void {
  context.report(
    htmlUnbalanced,
    {
      message: `Unexpected ${found}, expected ${expected}`,
      found: name,
      hint: `Pair <${name}> and </${name}> inside one element`,
    },
    node,
  );
}

function collect(node: Nodes, visit: (html: Html) => void): void {
  if (node.type === 'html') visit(node);
  if ('children' in node) for (const child of node.children) collect(child, visit);
}
