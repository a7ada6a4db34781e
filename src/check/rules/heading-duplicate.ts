import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
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
  chapter: ({ report }) => {
    const open: Set<string>[] = [];
    const visit = (heading: Element) => {
      const level = Number(heading.tagName[1]);
      open.length = level;
      const siblings = open[level - 1] ?? new Set();
      open[level - 1] = siblings;
      const text = bare(plainText(heading));
      if (siblings.has(text) && /\p{L}/u.test(text)) {
        report({
          at: heading,
          message: `Unexpected heading “${plainText(heading)}” again under the same parent, expected a heading of its own`,
          hint: 'Say in each heading what distinguishes its section',
          found: text,
        });
      }
      siblings.add(text);
    };
    return { elements: { h1: visit, h2: visit, h3: visit, h4: visit, h5: visit, h6: visit } };
  },
};
