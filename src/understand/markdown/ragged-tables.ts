import type { Table } from 'mdast';
import type { ChapterContext } from '../context.js';
import { tableRagged } from '../findings/content.js';

/** Reports rows with more cells than the header row: Markdown drops what is beyond (GFM §4.10). */
export function reportRaggedRows(table: Table, context: ChapterContext): void {
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
