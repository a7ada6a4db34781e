import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { plainText } from '../text/name.js';

export const headingLong: Rule<{ readonly max: number }> = {
  documentation: {
    id: 'heading-long',
    severity: 'info',
    title: 'Heading as long as a paragraph',
    why: 'Headings are read in lists, in the contents and at the head of pages, where a long one hides what it is about.',
    fix: 'Shorten it, and put the rest into the text or a subtitle.',
    clauses: ['WCAG 2.2 SC 2.4.6'],
    options: { max: 'Characters allowed; 120 when not set.' },
  },
  defaults: { max: 120 },
  chapter: ({ report, options }) => {
    const visit = (heading: Element) => {
      const { length } = plainText(heading);
      if (length <= options.max) return;
      report({
        at: heading,
        message: `Unexpected heading of ${length} characters, expected at most ${options.max}`,
        hint: 'Shorten the heading',
        found: String(length),
        expected: `at most ${options.max}`,
      });
    };
    return { elements: { h1: visit, h2: visit, h3: visit, h4: visit, h5: visit, h6: visit } };
  },
};
