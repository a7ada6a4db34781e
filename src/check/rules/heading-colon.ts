import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { plainText } from '../text/name.js';

export const headingColon: Rule = {
  documentation: {
    id: 'heading-colon',
    severity: 'info',
    title: 'Heading that ends in a colon',
    why: 'A heading stands alone in the contents and in lists of headings, where the colon points at nothing.',
    fix: 'Leave the colon out; if the line only introduces what follows, make it text.',
    clauses: ['WCAG 2.2 SC 2.4.6'],
    examples: [{ bad: '## You need:', good: '## What you need' }],
  },
  chapter: ({ report }) => {
    const visit = (heading: Element) => {
      const text = plainText(heading);
      if (!/[:：]$/u.test(text)) return;
      report({
        at: heading,
        message: `Unexpected colon at the end of the heading “${text}”, expected a heading that stands alone`,
        hint: 'Leave the colon out',
        found: text,
      });
    };
    return { elements: { h1: visit, h2: visit, h3: visit, h4: visit, h5: visit, h6: visit } };
  },
};
