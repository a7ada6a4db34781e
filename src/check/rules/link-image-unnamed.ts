import type { Rule } from '../rule.js';
import { descendants } from '../text/descendants.js';
import { isDecorative } from '../text/images.js';
import { accessibleName } from '../text/name.js';

export const linkImageUnnamed: Rule = {
  documentation: {
    id: 'link-image-unnamed',
    severity: 'error',
    title: 'Decorative image as the only content of a link',
    why: 'The image was declared to say nothing, so the link has no name: a screen reader says “link” and no more.',
    fix: 'Give the image an alternative text that says where the link leads, or put text beside it in the link.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'WCAG 2.2 SC 2.4.4', 'ISO 14289-1 §7.18.5'],
    examples: [
      {
        bad: '<a href="https://example.org"><img src="go.png" alt="" role="presentation"></a>',
        good: '[![The example domain](go.png)](https://example.org)',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      a(link) {
        if (link.properties.href === undefined || accessibleName(link) !== '') return;
        const images = descendants(link).filter(({ tagName }) => tagName === 'img');
        if (images.length === 0 || !images.every(isDecorative)) return;
        report({
          at: images[0],
          message: 'Unexpected decorative image as the only content of a link, expected a name for the link',
          hint: 'Let the alternative text of the image say where the link leads',
        });
      },
    },
  }),
};
