import type { Element } from 'hast';
import type { PageOptions, TypographyOptions } from '../../model/config.js';
import { points } from '../css/length.js';
import type { Rule } from '../rule.js';
import { columnSpan, rowsOf } from '../table/rows.js';
import { largest } from '../text/largest.js';
import { plainText } from '../text/name.js';

/** Mean width of a character in em, and the padding of a cell in points. Rather too narrow, so that few fit by mistake. */
const CHARACTER = 0.45;
const PADDING = 6;
/** Tables are set smaller than the text. */
const SCALE = 0.85;

export const tableWide: Rule = {
  documentation: {
    id: 'table-wide',
    severity: 'warning',
    title: 'Table with many columns',
    why: 'Printed, its words are broken or run off the page; on a phone or enlarged it must be scrolled sideways.',
    fix: 'Use fewer columns, exchange rows and columns, or split the table.',
    clauses: ['WCAG 2.2 SC 1.4.10'],
  },
  chapter: ({ report, publication: { config } }) => ({
    elements: {
      table(table) {
        const available = textWidth(config.page);
        const needed = neededWidth(table, config.typography);
        if (available === undefined || needed <= available) return;
        const columns = largest(rowsOf(table).map((row) => row.length));
        report({
          at: table,
          message: `Unexpected table of ${columns} columns that needs about ${millimetres(needed)} mm, expected at most ${millimetres(available)} mm`,
          hint: 'Use fewer columns, or split the table',
          found: `${millimetres(needed)} mm`,
          expected: `${millimetres(available)} mm`,
        });
      },
    },
  }),
};

function textWidth({ width, margins }: PageOptions): number | undefined {
  const parts = [points(width), points(margins.inner), points(margins.outer)];
  const [page, inner, outer] = parts;
  return page === undefined || inner === undefined || outer === undefined ? undefined : page - inner - outer;
}

// The sum of the longest words of all columns: less than that no layout can give the table.
function neededWidth(table: Element, { fontSize }: TypographyOptions): number {
  const longest: number[] = [];
  for (const row of rowsOf(table)) {
    row.forEach((cell, column) => {
      if (columnSpan(cell) > 1) return;
      const words = plainText(cell).split(/[\s​­/-]+/u);
      const word = Math.min(largest(words.map(({ length }) => length)), 30);
      longest[column] = Math.max(longest[column] ?? 0, word);
    });
  }
  const size = (points(fontSize) ?? 10) * SCALE;
  return longest.reduce((sum, characters) => sum + characters * CHARACTER * size + PADDING, 0);
}

function millimetres(value: number): number {
  return Math.round((value / 72) * 25.4);
}
