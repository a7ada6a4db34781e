import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { rowsOf } from '../table/rows.js';
import { accessibleName } from '../text/name.js';

export const tableHeaderEmpty: Rule = {
  documentation: {
    id: 'table-header-empty',
    severity: 'warning',
    title: 'Header cell without text',
    why: 'The cells of that column or row are announced without saying what they are about.',
    fix: 'Name the column. The corner above the names of the rows may stay empty.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.5'],
    examples: [
      { bad: '| City |  |\n|---|---|\n| Bern | 134,000 |', good: '| City | People |\n|---|---|\n| Bern | 134,000 |' },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      table(table) {
        const rows = rowsOf(table);
        // Without any named header the table has none: `table-header-missing` says so once.
        if (!rows.flat().some((cell) => cell.tagName === 'th' && accessibleName(cell) !== '')) return;
        rows.forEach((row, y) => {
          row.forEach((cell, x) => {
            if (!isEmptyHeader(cell) || (x === 0 && y === 0)) return;
            const what = y === 0 ? `column ${x + 1}` : `row ${y + 1}`;
            report({
              at: cell.position ? cell : table,
              message: `Unexpected empty header cell of ${what}, expected a name`,
              hint: 'Say in the header what the cells are about',
              found: '',
            });
          });
        });
      },
    },
  }),
};

function isEmptyHeader(cell: Element): boolean {
  return cell.tagName === 'th' && accessibleName(cell) === '';
}
