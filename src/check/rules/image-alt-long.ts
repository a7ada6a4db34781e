import type { Rule } from '../rule.js';
import { altOf } from '../text/images.js';
import { property } from '../text/property.js';

export const imageAltLong: Rule<{ readonly max: number }> = {
  documentation: {
    id: 'image-alt-long',
    severity: 'warning',
    title: 'Alternative text too long to listen to',
    why: 'An alternative text is read in one breath: it cannot be paused, searched or read again sentence by sentence.',
    fix: 'Keep the alternative text to the point, and put the rest into a long description, which everyone can read.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
    options: { max: 'Characters allowed; 250 when not set.' },
  },
  defaults: { max: 250 },
  chapter: ({ report, options }) => ({
    elements: {
      img(image) {
        const alt = altOf(image);
        if (alt === undefined || alt.length <= options.max || hasLongDescription(image)) return;
        report({
          at: image,
          message: `Unexpected alternative text of ${alt.length} characters, expected at most ${options.max}`,
          hint: 'Shorten it, and move the detail to a long description',
          found: String(alt.length),
          expected: `at most ${options.max}`,
        });
      },
    },
  }),
};

function hasLongDescription(image: Parameters<typeof property>[0]): boolean {
  return ['aria-describedby', 'aria-details', 'longdesc'].some((name) => property(image, name) !== undefined);
}
