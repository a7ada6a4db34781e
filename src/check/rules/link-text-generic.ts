import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { descendants } from '../text/descendants.js';
import { accessibleName } from '../text/name.js';
import { isGenericLinkText } from '../words/generic-links.js';

export const linkTextGeneric: Rule = {
  documentation: {
    id: 'link-text-generic',
    severity: 'warning',
    title: 'Link text that does not say where it leads',
    why: 'Many readers go through a list of the links; “here” ten times tells them nothing. On paper it is worse.',
    fix: 'Make the words that name the target the link.',
    clauses: ['WCAG 2.2 SC 2.4.4', 'WCAG 2.2 SC 2.4.9'],
    examples: [
      {
        bad: 'For the report click [here](https://example.org/r)',
        good: 'See the [annual report](https://example.org/r)',
      },
    ],
  },
  chapter: ({ report, cursor }) => ({
    elements: {
      a(link) {
        if (link.properties.href === undefined) return;
        const name = accessibleName(link);
        if (!isGenericLinkText(bare(name), cursor.language) && !isMark(link, name)) return;
        report({
          at: link,
          message: `Unexpected link text “${name}”, expected words that say where the link leads`,
          hint: 'Make the words that name the target the link',
          found: name,
        });
      },
    },
  }),
};

// An arrow or a full stop. An operator in code is the name of something, and notes have marks of their own.
function isMark(link: Element, name: string): boolean {
  if (name === '' || /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(name) || link.properties.role !== undefined)
    return false;
  return !descendants(link).some(({ tagName }) => tagName === 'code' || tagName === 'math');
}
