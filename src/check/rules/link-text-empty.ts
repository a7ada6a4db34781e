import type { Rule } from '../rule.js';
import { descendants } from '../text/descendants.js';
import { accessibleName } from '../text/name.js';
import { property } from '../text/property.js';

export const linkTextEmpty: Rule = {
  documentation: {
    id: 'link-text-empty',
    severity: 'error',
    title: 'Link without a name',
    why: 'There is nothing to see or click, and a screen reader says “link” and no more.',
    fix: 'Write between the brackets where the link leads, or remove it.',
    clauses: ['WCAG 2.2 SC 2.4.4', 'WCAG 2.2 SC 4.1.2', 'ISO 14289-1 §7.18.5'],
    examples: [{ bad: '[](https://example.org)', good: '[The example domain](https://example.org)' }],
  },
  chapter: ({ report }) => ({
    elements: {
      a(link) {
        if (link.properties.href === undefined || accessibleName(link) !== '') return;
        // A link around an image gets its name from the image: `link-image-unnamed` and `image-alt-missing` judge that.
        if (descendants(link).some(({ tagName }) => tagName === 'img' || tagName === 'svg')) return;
        const target = property(link, 'href') ?? '';
        report({
          at: link,
          message: `Unexpected link to “${target}” without text, expected a name`,
          hint: target.startsWith('#')
            ? 'Say where the link leads, or give the figure, table or section there a caption or heading'
            : 'Say where the link leads, or remove it',
          found: '',
        });
      },
    },
  }),
};
