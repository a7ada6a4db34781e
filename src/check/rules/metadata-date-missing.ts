import { gapRule } from '../metadata/gap.js';

export const metadataDateMissing = gapRule({
  documentation: {
    id: 'metadata-date-missing',
    severity: 'info',
    title: 'Book without a date of publication',
    why: 'Shops require it, citations need it, and an archive cannot order editions without it.',
    fix: 'Add `date: 2026` (or month and day as well) to book.yaml.',
    clauses: ['EPUB 3.3 §5.5.4', 'Dublin Core date'],
    examples: [{ bad: 'title: Bridges', good: 'title: Bridges\ndate: 2026-03-01' }],
  },
  noun: 'a date of publication',
  key: 'date',
  isFilled: ({ date }) => date !== undefined,
});
