import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { looksDrawn } from '../text/ascii-art.js';
import { property } from '../text/property.js';
import { verbatim } from '../text/verbatim.js';

export const asciiArt: Rule = {
  documentation: {
    id: 'ascii-art',
    severity: 'warning',
    title: 'Picture drawn with characters, without a description',
    why: 'A screen reader reads each stroke: “dash dash dash plus vertical bar”. In braille it is a wall of dots.',
    fix: 'Replace it by an image with an alternative text, or say in a caption or the text beside it what it shows.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
    examples: [
      {
        bad: '```\n┌──────┐    ┌──────┐\n│ Read │───>│ Sort │\n└──────┘    └──────┘\n```',
        good: '![Data is read, then sorted](flow.png)',
      },
    ],
  },
  chapter: ({ report, cursor }) => ({
    elements: {
      pre(block) {
        if (property(block, 'aria-label') !== undefined || cursor.parents.some(isDescribed)) return;
        if (!looksDrawn(verbatim(block))) return;
        report({
          at: block,
          message: 'Unexpected picture drawn with characters, expected an image or a description',
          hint: 'Use an image with an alternative text, or describe the drawing in a caption',
        });
      },
    },
  }),
};

function isDescribed(parent: Element): boolean {
  return (
    parent.tagName === 'figure' &&
    parent.children.some((child) => child.type === 'element' && child.tagName === 'figcaption')
  );
}
