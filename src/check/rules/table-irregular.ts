import type { Rule } from '../rule.js';
import { rowsOf } from '../table/rows.js';
import { shapeOf } from '../table/width.js';

export const tableIrregular: Rule = {
  documentation: {
    id: 'table-irregular',
    severity: 'warning',
    title: 'Table whose rows differ in length',
    why: 'Screen readers and PDF viewers count the cells to find their headers; where a row is short they name the wrong ones.',
    fix: 'Give every row the same number of cells, and let no cell reach below the last row.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.5'],
    examples: [
      {
        bad: '<table><tr><th>City</th><th>People</th></tr><tr><td>Bern</td></tr></table>',
        good: '<table><tr><th>City</th><th>People</th></tr><tr><td>Bern</td><td>134,000</td></tr></table>',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      table(table) {
        const { widths, overhang } = shapeOf(rowsOf(table));
        const expected = Math.max(0, ...widths);
        const row = widths.findIndex((width) => width !== expected);
        if (row >= 0) {
          report({
            at: table,
            message: `Unexpected ${widths[row]} columns in row ${row + 1} of the table, expected ${expected} as in the longest row`,
            hint: 'Give every row the same number of cells',
            found: String(widths[row]),
            expected: String(expected),
          });
        } else if (overhang > 0) {
          report({
            at: table,
            message: 'Unexpected cell that reaches below the last row of the table, expected it to end there',
            hint: 'Correct the `rowspan` of the cell',
          });
        }
      },
    },
  }),
};
