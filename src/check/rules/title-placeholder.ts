import { configPlace } from '../metadata/place.js';
import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';

const PLACEHOLDERS = new Set(
  'untitled|untitled book|untitled document|document|title|book title|my book|my book title|new book|book|test|draft|index|readme|summary|ohne titel|titel|mein buch|sans titre|titre|mon livre|sin título|título|mi libro|senza titolo|titolo|sem título|naamloos|bez tytułu|без названия|無題|无标题|제목 없음'.split(
    '|',
  ),
);

export const titlePlaceholder: Rule = {
  documentation: {
    id: 'title-placeholder',
    severity: 'warning',
    title: 'Title that is none',
    why: 'The title is the first thing a reader hears when opening the book, and how the book is found in a library.',
    fix: 'Write the title of the book as `title:` in book.yaml.',
    clauses: ['WCAG 2.2 SC 2.4.2', 'ISO 14289-1 §7.1'],
    examples: [{ bad: 'title: Untitled', good: 'title: The Bridges of Bern' }],
  },
  publication({ publication: { metadata, config }, report }) {
    const fileName = /\.(?:md|markdown|txt|docx?)$/iu.test(metadata.title);
    if (!fileName && !PLACEHOLDERS.has(bare(metadata.title))) return;
    report({
      at: configPlace(config, 'title'),
      message: `Unexpected title “${metadata.title}”, expected the title of the book`,
      hint: 'Write the title in book.yaml',
      found: metadata.title,
    });
  },
};
