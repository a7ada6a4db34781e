import { gapRule } from '../metadata/gap.js';

export const metadataRightsMissing = gapRule({
  documentation: {
    id: 'metadata-rights-missing',
    severity: 'info',
    title: 'Book without a statement of rights',
    why: 'An archive may not preserve and a library may not lend what nobody has said may be used.',
    fix: 'Add `rights:` or `licence:` to book.yaml.',
    clauses: ['Dublin Core rights'],
    examples: [{ bad: 'title: Bridges', good: 'title: Bridges\nlicence: CC-BY-4.0' }],
  },
  noun: 'a statement of rights',
  key: 'rights',
  isFilled: ({ rights, licence }) => rights !== undefined || licence !== undefined,
});
