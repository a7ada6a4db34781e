import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { rowsOf } from '../table/rows.js';
import { descendants } from '../text/descendants.js';

export const tableLayout: Rule = {
  documentation: {
    id: 'table-layout',
    severity: 'warning',
    title: 'Table used to place things on the page',
    why: 'A screen reader announces rows and columns that mean nothing, and on a narrow screen the order may be wrong.',
    fix: 'Write the content one after the other; use a figure for images and CSS for placing them.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'WCAG 2.2 SC 1.3.2', 'ISO 14289-1 §7.5'],
    examples: [
      { bad: '<table><tr><td>A word of warning</td></tr></table>', good: '> [!WARNING]\n> A word of warning' },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      table(table) {
        const reason = reasonOf(table);
        if (reason === undefined) return;
        report({
          at: table,
          message: `Unexpected table ${reason}, expected rows and columns of data`,
          hint: 'Write the content without the table',
          found: reason,
        });
      },
    },
  }),
};

function reasonOf(table: Element): string | undefined {
  const cells = rowsOf(table).flat();
  // A table inside a table has a finding of its own.
  if (descendants(table).some(({ tagName }) => tagName === 'table')) return undefined;
  if (cells.some(({ tagName }) => tagName === 'th')) return undefined;
  if (cells.length === 1) return 'of a single cell';
  const images = cells.length > 1 && cells.every((cell) => descendants(cell).some(({ tagName }) => tagName === 'img'));
  return images ? 'of images only' : undefined;
}
