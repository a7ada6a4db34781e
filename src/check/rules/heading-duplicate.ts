import type { Element } from 'hast';
import type { Chapter } from '../../model/publication.js';
import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { descendants } from '../text/descendants.js';
import { plainText } from '../text/name.js';

export const headingDuplicate: Rule = {
  documentation: {
    id: 'heading-duplicate',
    severity: 'info',
    title: 'Same heading twice under one parent',
    why: 'In the contents and in a list of headings the two cannot be told apart.',
    fix: 'Say in each heading what its section has and the other has not.',
    clauses: ['WCAG 2.2 SC 2.4.6'],
    examples: [{ bad: '## Example\n\n## Example', good: '## Example with one file\n\n## Example with many files' }],
  },
  publication({ publication: { chapters }, report }) {
    const siblings = siblingHeadings();
    for (const chapter of chapters) {
      if (!siblings.repeats(chapter.depth, chapter.title)) continue;
      report({ at: placeOfTitle(chapter), ...said(chapter.title, 'chapter title') });
    }
  },
  chapter: ({ report }) => {
    const siblings = siblingHeadings();
    const visit = (heading: Element) => {
      const text = plainText(heading);
      if (siblings.repeats(Number(heading.tagName[1]), text)) report({ at: heading, ...said(text, 'heading') });
    };
    return { elements: { h2: visit, h3: visit, h4: visit, h5: visit, h6: visit } };
  },
};

function said(text: string, kind: string) {
  return {
    message: `Unexpected ${kind} “${text}” again under the same parent, expected a ${kind} of its own`,
    hint: 'Say in each heading what distinguishes its section',
    found: text,
  };
}

/** Remembers the headings of every level that is open. */
function siblingHeadings() {
  const open: Set<string>[] = [];
  return {
    /** Whether a heading at `level` has the text of one before it under the same parent. */
    repeats(level: number, text: string): boolean {
      open.length = level + 1;
      const siblings = open[level] ?? new Set();
      open[level] = siblings;
      const key = bare(text);
      const repeated = siblings.has(key) && /\p{L}/u.test(key);
      siblings.add(key);
      return repeated;
    },
  };
}

function placeOfTitle(chapter: Chapter) {
  return chapter.placeOf(descendants(chapter.tree).find(({ tagName }) => tagName === 'h1') ?? chapter.tree);
}
