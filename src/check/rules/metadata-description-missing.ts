import { gapRule } from '../metadata/gap.js';

export const metadataDescriptionMissing = gapRule({
  documentation: {
    id: 'metadata-description-missing',
    severity: 'info',
    title: 'Book without a description',
    why: 'Shops and catalogues show it beside the title; several refuse a book without one.',
    fix: 'Add one or two paragraphs as `description:` to book.yaml.',
    clauses: ['Dublin Core description'],
    examples: [
      { bad: 'title: Bridges', good: 'title: Bridges\ndescription: How the bridges of Bern were built and lost.' },
    ],
  },
  noun: 'a description',
  key: 'description',
  isFilled: ({ description }) => description !== undefined,
});
