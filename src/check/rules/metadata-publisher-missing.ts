import { gapRule } from '../metadata/gap.js';

export const metadataPublisherMissing = gapRule({
  documentation: {
    id: 'metadata-publisher-missing',
    severity: 'info',
    title: 'Book without a publisher',
    why: 'Shops require it, and archives record who is responsible for the edition. A single author may be the publisher.',
    fix: 'Add `publisher:` to book.yaml.',
    clauses: ['Dublin Core publisher'],
    examples: [{ bad: 'title: Bridges', good: 'title: Bridges\npublisher: River Press' }],
  },
  noun: 'a publisher',
  key: 'publisher',
  isFilled: ({ publisher }) => publisher !== undefined,
});
