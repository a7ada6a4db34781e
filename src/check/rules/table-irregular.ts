import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { cellsOf, rowElementsOf } from '../table/rows.js';

export const tableIrregular: Rule = {
  documentation: {
    id: 'table-irregular',
    severity: 'warning',
    title: 'Table row with too few cells',
    why: [
      'Screen readers and PDF viewers count the cells to find their headers; where one was forgotten in the middle of a',
      'row they name the wrong ones. Lectern adds empty cells at the end meanwhile.',
    ].join('\n'),
    fix: 'Give every row the same number of cells; an empty one is `|   |`.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.5'],
    examples: [
      {
        bad: '| City | Founded | People |\n|---|---|---|\n| Bern | 134,000 |',
        good: '| City | Founded | People |\n|---|---|---|\n| Bern |   | 134,000 |',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      table(table) {
        for (const row of rowElementsOf(table)) {
          const cells = cellsOf(row);
          const written = cells.filter((cell, index) => index === 0 || !isAdded(cell, row)).length;
          if (row.position === undefined || written === cells.length) continue;
          report({
            at: row,
            message: `Unexpected row of ${written} ${written === 1 ? 'cell' : 'cells'} in a table, expected ${cells.length}`,
            hint: 'Write a cell for each column, empty ones too',
            found: String(written),
            expected: String(cells.length),
          });
          return;
        }
      },
    },
  }),
};

// A cell that makes the row complete is empty, and stands nowhere or where its row stands.
function isAdded({ children, position }: Element, row: Element): boolean {
  if (children.length > 0) return false;
  return (
    position === undefined ||
    (samePoint(position.start, row.position?.start) && samePoint(position.end, row.position?.end))
  );
}

function samePoint(a: { line: number; column: number }, b: { line: number; column: number } | undefined): boolean {
  return a.line === b?.line && a.column === b.column;
}
