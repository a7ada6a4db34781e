import { gapRule } from '../metadata/gap.js';

export const metadataCreatorMissing = gapRule({
  documentation: {
    id: 'metadata-creator-missing',
    severity: 'warning',
    title: 'Book without an author or editor',
    why: 'Shops, libraries and reading systems list books by author and refuse or misplace one without.',
    fix: 'Add `author:` (or `creators:` with roles) to book.yaml.',
    clauses: ['EPUB 3.3 §5.5.4', 'Dublin Core creator'],
  },
  noun: 'an author',
  key: 'author',
  isFilled: ({ creators, contributors }) => creators.length + contributors.length > 0,
});
