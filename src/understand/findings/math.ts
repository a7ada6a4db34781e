import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const mathInvalid: DiagnosticDocumentation = {
  id: 'math-invalid',
  severity: 'error',
  title: 'Formula that cannot be understood',
  why: 'It can neither be shown nor read aloud. The TeX is left in the text as code meanwhile.',
  fix: 'Correct the TeX; commands that link, fetch or reach into the page are refused. A dollar that is money may be written `\\$`.',
  clauses: ['WCAG 2.2 SC 1.1.1', 'ISO 14289-1 §7.7'],
  examples: [{ bad: '$\\frac{1}{$', good: '$\\frac{1}{2}$' }],
};

export const mathUnclosed: DiagnosticDocumentation = {
  id: 'math-unclosed',
  severity: 'error',
  title: 'Formula without an end',
  why: 'All text below the opening `$$` is taken for TeX.',
  fix: 'End the formula with a line of `$$`.',
  clauses: ['WCAG 2.2 SC 1.1.1'],
  examples: [{ bad: '$$\nx = 1', good: '$$\nx = 1\n$$' }],
};

export const mathDoubtful: DiagnosticDocumentation = {
  id: 'math-doubtful',
  severity: 'info',
  title: 'Dollars that may be money or a formula',
  why: 'The text between two dollars reads like prose, so it was left as text.',
  fix: 'Write `\\$` for money, or `$$…$$` for a formula.',
  clauses: [],
  examples: [{ bad: 'It costs $20 million or 30$ each.', good: 'It costs \\$20 million or 30\\$ each.' }],
};
