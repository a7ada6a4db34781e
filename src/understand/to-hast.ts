import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as MarkdownRoot, Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import type { ChapterContext } from './context.js';
import { reportUnclosedHtml } from './html/balance.js';
import { handlers } from './html/handlers.js';

/**
 * Turns a chapter's Markdown tree into HTML's. Raw HTML in it is parsed as a browser would, within the chapter; that
 * is slow, so chapters without any do without it.
 */
export function toHtmlTree(tree: MarkdownRoot, context: ChapterContext): Root {
  const hasHtml = containsHtml(tree);
  const { taskDone, taskOpen } = context.labels;
  const html = toHast(tree, {
    allowDangerousHtml: hasHtml,
    handlers: handlers({ done: taskDone, open: taskOpen }),
  }) as Root;
  if (!hasHtml) return html;
  reportUnclosedHtml(tree, context);
  return raw(html, { file: new VFile(context.document.text) }) as Root;
}

function containsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && (node.children as Nodes[]).some(containsHtml));
}
