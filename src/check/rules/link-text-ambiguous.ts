import type { Element, Nodes } from 'hast';
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
      {
        bad: '[Report](https://example.org/a) and [report](https://example.org/b)',
        good: '[Report of May](https://example.org/a) and [report of June](https://example.org/b)',
      },
    ],
  },
  chapter: ({ report, cursor }) => {
    const targets = new Map<string, Set<string>>();
    const second = new Map<string, { readonly at: Nodes; readonly text: string }>();
    return {
      elements: {
        a(link) {
          const text = accessibleName(link);
          const name = bare(text);
          if (link.properties.href === undefined || !isJudged(link, name, cursor.language)) return;
          if (cursor.parents.some(isRecording)) return;
          const known = targets.get(name) ?? new Set();
          targets.set(name, known.add(pageOf(property(link, 'href') ?? '')));
          if (known.size === 2 && !second.has(name)) second.set(name, { at: cursor.placed(link), text });
        },
      },
      // Once for each text, however often it occurs: a list of downloads has dozens.
      end() {
        for (const [name, { at, text }] of second) {
          report({
            at,
            message: `Unexpected link text “${text}” for ${targets.get(name)!.size} different targets, expected a text for each`,
            hint: 'Name in each link what is different about its target',
            found: text,
          });
        }
      },
    };
  },
};

// Numbers ("[1]", "212", "§ 3") are read with their surroundings; generic texts have their own rule.
function isJudged(link: Element, name: string, language: string): boolean {
  const role = property(link, 'role') ?? '';
  return /\p{L}{3}/u.test(name) && !role.startsWith('doc-') && !isGenericLinkText(name, language);
}

// Inside a recording stand the links for where it cannot be played: which one they belong to is plain.
function isRecording({ tagName }: Element): boolean {
  return tagName === 'audio' || tagName === 'video';
}

// Two places of one web page are near enough; within the book every place counts.
function pageOf(target: string): string {
  if (target.startsWith('#')) return target;
  return target
    .replace(/#.*$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}
