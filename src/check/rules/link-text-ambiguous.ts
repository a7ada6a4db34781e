import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { bare } from '../text/bare.js';
import { accessibleName } from '../text/name.js';
import { property } from '../text/property.js';
import { isGenericLinkText } from '../words/generic-links.js';

export const linkTextAmbiguous: Rule = {
  documentation: {
    id: 'link-text-ambiguous',
    severity: 'info',
    title: 'Same link text for different targets',
    why: 'In a list of links the two look and sound alike, and the reader cannot know which is which.',
    fix: 'Name in each link what is different about its target.',
    clauses: ['WCAG 2.2 SC 2.4.4', 'WCAG 2.2 SC 2.4.9'],
    examples: [
      { bad: '[Report](a.pdf) and [report](b.pdf)', good: '[Report of May](a.pdf) and [report of June](b.pdf)' },
    ],
  },
  chapter: ({ report, cursor }) => {
    const seen = new Map<string, string>();
    return {
      elements: {
        a(link) {
          const target = property(link, 'href');
          const name = bare(accessibleName(link));
          if (target === undefined || !isJudged(link, name, cursor.language)) return;
          const first = seen.get(name);
          if (first === undefined) seen.set(name, target);
          if (first === undefined || sameTarget(first, target)) return;
          report({
            at: link,
            message: `Unexpected link text “${accessibleName(link)}” for “${target}”, expected another text than for “${first}”`,
            hint: 'Name in each link what is different about its target',
            found: name,
          });
        },
      },
    };
  },
};

// Numbers ("[1]", "212", "§ 3") are read with their surroundings; generic texts have their own rule.
function isJudged(link: Element, name: string, language: string): boolean {
  const role = property(link, 'role') ?? '';
  return /\p{L}{3}/u.test(name) && !role.startsWith('doc-') && !isGenericLinkText(name, language);
}

function sameTarget(a: string, b: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
  return plain(a) === plain(b);
}
