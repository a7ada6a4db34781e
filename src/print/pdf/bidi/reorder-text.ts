import type { MarkedContent } from '../content/marked-content.js';
import { type DocumentContent, pageBytes } from '../content/read-content.js';
import type { OpenPdf } from '../file/open-pdf.js';
import type { StructureNode } from '../structure/node.js';
import { languageDirection } from './language-direction.js';
import { hasRightToLeft } from './logical-order.js';
import { reorderContent } from './reorder-content.js';

/** Puts right-to-left text on the pages into reading order, in the direction of the language around it. */
export function reorderText(pdf: OpenPdf, content: DocumentContent, root: StructureNode, language: string): void {
  const found: { readonly content: MarkedContent; readonly base: 'ltr' | 'rtl' }[] = [];
  const walk = (node: StructureNode, outer: string) => {
    const inner = node.language ?? outer;
    for (const kid of node.kids) {
      if (kid.kind === 'element') walk(kid, inner);
      else if (
        kid.kind === 'content' &&
        kid.stream.kind === 'page' &&
        kid.lines.some(({ text }) => hasRightToLeft(text))
      ) {
        found.push({ content: kid, base: languageDirection(inner) });
      }
    }
  };
  walk(root, language);
  let page = -1;
  let bytes: Uint8Array = new Uint8Array(0);
  for (const { content: mark, base } of found) {
    if (mark.stream.page !== page) {
      page = mark.stream.page;
      bytes = pageBytes(pdf.context, pdf.pages[page]!);
    }
    reorderContent(bytes, mark, base, content.fontsOf(mark.stream));
  }
}
