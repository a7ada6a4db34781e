import type { Rule } from '../rule.js';
import { accessibleName } from '../text/name.js';

/** With its scheme, or a host and a path: `example.org/a`. */
const ADDRESS = /^(?:https?:\/\/|www\.|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}\/)\S+$/iu;

export const linkTextUrl: Rule<{ readonly max: number }> = {
  documentation: {
    id: 'link-text-url',
    severity: 'info',
    title: 'Web address as link text',
    why: 'A screen reader spells a long address out, character by character, and it says little of what is there.',
    fix: 'Link the name of the page instead. Short addresses that readers of the printed book should type may stay.',
    clauses: ['WCAG 2.2 SC 2.4.4', 'WCAG 2.2 SC 2.4.9'],
    examples: [
      {
        bad: '<https://example.org/reports/2024/annual-report.html?lang=en>',
        good: '[Annual report 2024](https://example.org/reports/2024/annual-report.html?lang=en)',
      },
    ],
    options: { max: 'Characters of an address that may stand as it is; 50 when not set.' },
  },
  defaults: { max: 50 },
  chapter: ({ report, options }) => ({
    elements: {
      a(link) {
        const name = accessibleName(link);
        if (name.length <= options.max || !ADDRESS.test(name)) return;
        report({
          at: link,
          words: name,
          message: `Unexpected web address of ${name.length} characters as link text, expected the name of the page`,
          hint: 'Link the name of the page instead of its address',
          found: name,
        });
      },
    },
  }),
};
