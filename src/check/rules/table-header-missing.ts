import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { rowsOf } from '../table/rows.js';
import { accessibleName } from '../text/name.js';

export const tableHeaderMissing: Rule = {
  documentation: {
    id: 'table-header-missing',
    severity: 'warning',
    title: 'Table without header cells',
    why: 'A screen reader says with each cell what its column or row is about; without headers it says numbers only.',
    fix: 'Name the columns in the first row. A list may be the better form for what has no columns.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.5'],
    examples: [
      {
        bad: '<table><tr><td>Bern</td><td>134,000</td></tr></table>',
        good: '| City | People |\n|---|---|\n| Bern | 134,000 |',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      table(table) {
        const rows = rowsOf(table);
        const cells = rows.flat();
        if (cells.length === 0 || isPresentational(table) || cells.some(isNamedHeader)) return;
        report({
          at: table,
          message: `Unexpected table of ${rows.length === 1 ? 'one row' : `${rows.length} rows`} without a named header cell, expected headers`,
          hint: 'Name the columns in the first row',
        });
      },
    },
  }),
};

function isPresentational({ properties }: Element): boolean {
  return properties.role === 'presentation' || properties.role === 'none';
}

function isNamedHeader(cell: Element): boolean {
  return cell.tagName === 'th' && accessibleName(cell) !== '';
}
