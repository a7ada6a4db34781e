import type { MarkedContent } from '../../content/marked-content.js';
import { REPEATED_ARTIFACT } from '../../content/page-artifacts.js';
import type { StructureNode } from '../node.js';
import { visitElements } from '../walk.js';

/**
 * A table over several pages repeats its head and foot; Chromium puts every copy into the same cells. The first copy
 * stays, the later ones become artifacts.
 */
export function discardRepeatedHeads(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.type === 'Table') {
      visitElements(node, (row) => {
        if (row.type === 'TR') visitElements(row, discardCopies);
      });
    }
  });
}

// A cell's text node holds the same text once for each page.
function discardCopies(node: StructureNode): void {
  const contents = node.kids.filter((kid): kid is MarkedContent => kid.kind === 'content');
  const first = contents[0];
  if (first === undefined || contents.at(-1)!.stream.page === first.stream.page) return;
  const original = contentKey(contents.filter((content) => content.stream.page === first.stream.page));
  const pages = new Set(contents.map((content) => content.stream.page));
  pages.delete(first.stream.page);
  for (const page of pages) {
    const copy = contents.filter((content) => content.stream.page === page);
    if (contentKey(copy) !== original) continue;
    for (const content of copy) content.artifact = REPEATED_ARTIFACT;
  }
  node.kids = node.kids.filter((kid) => kid.kind !== 'content' || kid.artifact === undefined);
}

function contentKey(contents: readonly MarkedContent[]): string {
  return contents.map(({ lines, images }) => `${lines.map((line) => line.text).join('\n')}#${images}`).join('|');
}
