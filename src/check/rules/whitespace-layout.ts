import type { Element } from 'hast';
import type { Rule } from '../rule.js';

/** Fixed-width spaces or tabs in the middle of a line; at its start they indent verse. */
const GAP = /[^\s\u{A0}](?:[\u{A0}\u{2000}-\u{2007}\u{3000}]{3,}|\t{2,})\S/u;

/** Ordinary spaces or a tab between words, where no sentence ends: two lines of them are columns. */
const COLUMN = /[^\s.!?:;](?: {3,}|\t)\S/u;

export const whitespaceLayout: Rule = {
  documentation: {
    id: 'whitespace-layout',
    severity: 'warning',
    title: 'Columns or distances made with spaces or empty lines',
    why: 'Read aloud, enlarged or in braille the columns are gone and the parts run together.',
    fix: 'Use a table for columns, a list for entries, and a stylesheet for distances.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'WCAG 2.2 SC 1.3.2'],
    examples: [
      { bad: 'Bern&nbsp;&nbsp;&nbsp;&nbsp;134,000', good: '| City | People |\n|---|---|\n| Bern | 134,000 |' },
    ],
  },
  chapter: ({ report, cursor }) => ({
    text(text) {
      if (!GAP.test(text.value) && !hasColumns(text.value)) return;
      report({
        at: text.position ? text : cursor.parents.at(-1),
        message: 'Unexpected row of spaces or tabs in the middle of a line, expected a table or a list',
        hint: 'Use a table for columns and a list for entries',
      });
    },
    elements: {
      p(paragraph) {
        const at = thirdBreak(paragraph);
        if (at === undefined) return;
        report({
          at: at.position ? at : paragraph,
          message: 'Unexpected empty lines made with line breaks, expected a new paragraph',
          hint: 'Begin a new paragraph, and make distances in a stylesheet',
        });
      },
    },
  }),
};

function hasColumns(text: string): boolean {
  return text.split('\n').filter((line) => COLUMN.test(line)).length > 1;
}

function thirdBreak({ children }: Element): Element | undefined {
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') breaks += 1;
    else if (child.type !== 'text' || child.value.trim() !== '') breaks = 0;
    if (breaks === 3) return child as Element;
  }
  return undefined;
}
