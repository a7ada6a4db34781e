import type { Html, Nodes, Root } from 'mdast';
import { chapterPlugin } from '../chapter-plugin.js';
import { htmlUnbalanced } from '../findings/html.js';

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*?(\/?)>/g;
const OPTIONAL_END = new Set(
  'area base br col embed hr img input link meta param source track wbr li p dt dd tr td th thead tbody tfoot colgroup option body html head rt rp'.split(
    ' ',
  ),
);

/**
 * Reports elements of raw HTML that are opened and never closed. The parser closes them where HTML says, at the
 * latest with the chapter.
 */
export const remarkUnclosedHtml = chapterPlugin((tree: Root, context) => {
  const open: { name: string; node: Html }[] = [];
  collect(tree, (node) => {
    for (const [, slash, tag = '', selfClosing] of node.value.matchAll(TAG)) {
      const name = tag.toLowerCase();
      if (OPTIONAL_END.has(name) || selfClosing) continue;
      if (!slash) open.push({ name, node });
      else {
        const index = open.findLastIndex((entry) => entry.name === name);
        if (index >= 0) open.splice(index, 1);
      }
    }
  });
  for (const { name, node } of open) {
    context.report(
      htmlUnbalanced,
      {
        message: `Unexpected end of the file in <${name}>, expected </${name}>`,
        found: name,
        hint: `Write </${name}> where it ends`,
      },
      node,
    );
  }
});

function collect(node: Nodes, visit: (html: Html) => void): void {
  if (node.type === 'html') visit(node);
  if ('children' in node) for (const child of node.children) collect(child, visit);
}
