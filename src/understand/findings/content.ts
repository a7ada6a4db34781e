import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const pageMarkUnlabelled: DiagnosticDocumentation = {
  id: 'page-mark-unlabelled',
  severity: 'warning',
  title: 'Page mark without a page number',
  why: 'Readers go to a page by its number; a mark without one leads nowhere and is left out.',
  fix: 'Write `:page[212]`.',
  clauses: ['EPUB Accessibility 1.1 §3.4'],
  examples: [{ bad: '::page', good: ':page[212]' }],
};

export const tableHeaderEmpty: DiagnosticDocumentation = {
  id: 'table-header-empty',
  severity: 'warning',
  title: 'Header cell without text',
  why: 'A screen reader has no name for the column or row. Lectern makes it an ordinary cell; where the whole header row is without text, the row goes and the first column heads the rows.',
  fix: 'Name the column. A table without any header row may be written as `<table>` with row headers.',
  clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.5'],
  examples: [{ bad: '| | Price |\n|--|--|\n| Tea | 2 |', good: '| Drink | Price |\n|--|--|\n| Tea | 2 |' }],
};

export const tableRagged: DiagnosticDocumentation = {
  id: 'table-ragged',
  severity: 'warning',
  title: 'Table rows of different length',
  why: 'Cells beyond the header row are lost by Markdown’s rules, and missing cells are empty.',
  fix: 'Give every row as many cells as the header row.',
  clauses: ['ISO 14289-1 §7.2'],
  examples: [{ bad: '| a | b |\n|---|---|\n| 1 |', good: '| a | b |\n|---|---|\n| 1 | 2 |' }],
};

export const tableEmpty: DiagnosticDocumentation = {
  id: 'table-empty',
  severity: 'warning',
  title: 'Table without data',
  why: 'A table of header cells alone says nothing about anything.',
  fix: 'Add rows, or write the text as a list.',
  clauses: ['WCAG 2.2 SC 1.3.1'],
};

export const tableNested: DiagnosticDocumentation = {
  id: 'table-nested',
  severity: 'warning',
  title: 'Table inside a table',
  why: 'Screen readers lose the reader’s place in it, and narrow screens and pages have no room for it.',
  fix: 'Write two tables, or a list.',
  clauses: ['WCAG 2.2 SC 1.3.1'],
};
