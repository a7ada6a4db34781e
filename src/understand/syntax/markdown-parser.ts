import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkFenceLines } from './remark-fence-lines.js';
import { remarkNameIndex } from './remark-name-index.js';
import { remarkTex } from './remark-tex.js';

/**
 * A processor, not yet frozen, that parses the Markdown of books: CommonMark, GFM, definition lists, divisions and
 * directives, and (where asked for) mathematics. One tilde is no strikethrough but, as in Pandoc, a subscript's. A new one each time, as a copy of a frozen processor would have
 * every extension twice.
 */
export function markdownParser({ math }: { readonly math: boolean }) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDefinitionList)
    .use(remarkFenceLines)
    .use(remarkNameIndex)
    .use(math ? [remarkTex] : []);
}
