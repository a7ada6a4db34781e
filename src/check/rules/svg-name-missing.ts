import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { isDecorative } from '../text/images.js';
import { plainText } from '../text/name.js';
import { property } from '../text/property.js';

export const svgNameMissing: Rule = {
  documentation: {
    id: 'svg-name-missing',
    severity: 'error',
    title: 'Drawing without a name',
    why: 'People who do not see the drawing learn nothing of what it shows.',
    fix: 'Begin the SVG with a `<title>`, or declare it decorative with `role="presentation"`.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'ISO 14289-1 §7.3'],
    examples: [
      {
        bad: '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
        good: '<svg viewBox="0 0 9 9"><title>A line</title><path d="M0 0h9"/></svg>',
      },
    ],
  },
  chapter: ({ report }) => ({
    elements: {
      svg(svg) {
        if (isDecorative(svg) || property(svg, 'aria-hidden') === 'true' || isNamed(svg)) return;
        report({
          at: svg,
          message: 'Unexpected drawing without a name, expected a `<title>` or `aria-label`',
          hint: 'Begin the SVG with a `<title>` that says what it shows',
        });
      },
    },
  }),
};

function isNamed(svg: Element): boolean {
  const label = property(svg, 'aria-label') ?? property(svg, 'aria-labelledby');
  return (
    Boolean(label?.trim()) ||
    svg.children.some((child) => child.type === 'element' && child.tagName === 'title' && plainText(child) !== '')
  );
}
