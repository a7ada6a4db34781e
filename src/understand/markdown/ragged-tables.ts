import type { Root, Table } from 'mdast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { tableRagged } from '../findings/content.js';
import { eachParent } from './each-parent.js';

/** Reports rows with more cells than the header row: Markdown drops what is beyond (GFM §4.10). */
export const remarkRaggedTables = chapterPlugin((tree: Root, context) => {
  eachParent(tree, (parent) => {
    if (parent.type === 'table') report(parent, context);
  });
});

function report(table: Table, context: ChapterContext): void {
  const expected = table.align?.length ?? table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const found = row.children.length;
    if (found <= expected) continue;
    context.report(
      tableRagged,
      {
        message: `Unexpected ${found} cells in a row, expected ${expected} as in the header row; the last are left out`,
        found: String(found),
        expected: String(expected),
        hint: 'Add columns to the header row, or write | in text as \\|',
      },
      row,
    );
  }
}
