import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCjk } from './remark-cjk.js';
import { remarkFenceLines } from './remark-fence-lines.js';
import { remarkNameIndex } from './remark-name-index.js';
import { remarkParts } from './remark-parts.js';
import { remarkTex } from './remark-tex.js';

/** What is parsed at once, in characters: a few hundred times that in memory. */
const PART_SIZE = 2 ** 18;

/**
 * A processor, not yet frozen, that parses the Markdown of books: CommonMark, GFM, definition lists, divisions and
 * directives, and (where asked for) mathematics. One tilde is no strikethrough but, as in Pandoc, a subscript's. A new
 * one each time, as a copy of a frozen processor would have every extension twice.
 */
export function markdownParser({ math }: { readonly math: boolean }, partSize = PART_SIZE) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDefinitionList)
    .use(remarkCjk)
    .use(remarkFenceLines)
    .use(remarkNameIndex)
    .use(math ? [remarkTex] : [])
    .use(remarkParts, partSize);
}
