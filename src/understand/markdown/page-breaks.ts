import type { Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Division } from './divisions.js';
import { eachParent } from './each-parent.js';
import { addProperties } from './inline-attributes.js';

/** As LaTeX, Pandoc's filters, Quarto and Markua write them, alone in a paragraph. */
const PAGE_BREAK = /^(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage)|\{pagebreak\})$/;

/** What stands elsewhere, or nowhere. */
const PRINTS_NOTHING: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition']);

/** Lets what follows a `\newpage` begin on a new page; one that nothing follows is left out. */
export const remarkPageBreaks: Plugin<[], Root> = () => (tree, file) => {
  if (/(?:\\(?:newpage|pagebreak|clear(?:double)?page)|\{pagebreak\})/.test(String(file))) eachParent(tree, applyIn);
};

function applyIn(parent: Parents): void {
  const kept: RootContent[] = [];
  let breaks = false;
  for (const child of parent.children as RootContent[]) {
    if (isPageBreak(child)) {
      breaks = true;
      continue;
    }
    if (breaks && !PRINTS_NOTHING.has(child.type)) {
      // Raw HTML takes no properties: something empty does.
      const first = child.type === 'html' ? emptyDivision() : child;
      if (first !== child) kept.push(first);
      addProperties(first as Parameters<typeof addProperties>[0], { className: ['page-break-before'] });
      breaks = false;
    }
    kept.push(child);
  }
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
}

function isPageBreak(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [only] = node.children;
  return only?.type === 'text' && PAGE_BREAK.test(only.value.trim());
}

function emptyDivision(): Division {
  return { type: 'division', children: [], data: { hName: 'div', hProperties: {} } };
}
