import type { Element, ElementContent } from 'hast';
import type { Rule } from '../rule.js';
import { plainText } from '../text/name.js';
import { nextElement } from '../text/siblings.js';

export const emphasisAsHeading: Rule = {
  documentation: {
    id: 'emphasis-as-heading',
    severity: 'warning',
    title: 'Bold line used as a heading',
    why: 'It looks like a heading, but is missing from the contents, the bookmarks and the list of headings.',
    fix: 'Make it a heading: `## Preparation`.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.4'],
    examples: [{ bad: '**Preparation**\n\nWash the rice.', good: '## Preparation\n\nWash the rice.' }],
    options: { max: 'Characters up to which a bold line is taken for a heading; 80 when not set.' },
  },
  defaults: { max: 80 },
  chapter: ({ report, cursor, options }) => ({
    elements: {
      p(paragraph) {
        const [only, ...others] = paragraph.children.filter(
          (child) => child.type !== 'text' || child.value.trim() !== '',
        );
        if (only === undefined || !isBold(only) || others.length > 0) return;
        const text = plainText(only);
        if (!isTitle(text, Number(options.max)) || !introduces(paragraph, cursor.parents.at(-1))) return;
        report({
          at: paragraph,
          message: `Unexpected bold line “${text}” in place of a heading, expected a heading`,
          hint: 'Make it a heading with `#` at the beginning of the line',
          found: text,
        });
      },
    },
  }),
};

// What ends like a sentence is one, and a speaker's name in a play ends in a full stop.
function isTitle(text: string, max: number): boolean {
  return text.length <= max && /\p{L}{2}/u.test(text) && !/[\p{P}]$/u.test(text.replace(/[)\]]$/u, ''));
}

// Text follows in the same section: a bold line at the end, in a list or in a quotation heads nothing.
function introduces(paragraph: Element, parent: Element | undefined): boolean {
  if (parent?.tagName !== 'section') return false;
  const next = nextElement(parent, paragraph);
  return next !== undefined && ['p', 'ul', 'ol', 'dl', 'pre'].includes(next.tagName) && !next.children.every(isBold);
}

function isBold(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b');
}
