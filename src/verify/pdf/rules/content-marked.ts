import type { ContentFault } from '../page-facts.js';
import type { PdfRule } from '../rule.js';

const MESSAGES: Partial<Record<ContentFault['kind'], string>> = {
  untagged: 'Unexpected content that is neither tagged nor an artifact, expected one of the two',
  'artifact-in-tagged': 'Unexpected artifact inside tagged content, expected them apart',
  'tagged-in-artifact': 'Unexpected tagged content inside an artifact, expected them apart',
  unbalanced: 'Unexpected end of marked content or graphics state, expected pairs',
  unreadable: 'Unexpected content of the page, expected a readable content stream',
};

/** Everything on a page is either content or decoration, and said to be. */
export const contentMarked: PdfRule = {
  documentation: {
    id: 'pdf-content-untagged',
    severity: 'error',
    title: 'Content that is neither tagged nor an artifact',
    why: 'What is not tagged is not read. What should be skipped, such as page numbers, must say so, or is read in the middle of a sentence.',
    fix: 'Tag the content, or mark it as an artifact.',
    clauses: ['ISO 14289-1 §7.1', 'Matterhorn 01-003', 'Matterhorn 01-004', 'Matterhorn 01-005', 'ISO 19005-2 §6.7.3'],
  },
  check({ pages }, report) {
    for (const { page, faults } of pages) {
      for (const { kind, count, excerpt } of faults) {
        const message = MESSAGES[kind];
        if (!message) continue;
        const times = count > 1 ? ` (${count} times)` : '';
        report({
          message: `${message}${times}${excerpt ? `: ${excerpt}` : ''}`,
          at: { page: page.index, ...(excerpt && { excerpt }) },
        });
      }
    }
  },
};
