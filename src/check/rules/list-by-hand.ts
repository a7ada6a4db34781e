import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { linesOf, markersOf } from '../text/list-lines.js';
import { nextElement } from '../text/siblings.js';

export const listByHand: Rule = {
  documentation: {
    id: 'list-by-hand',
    severity: 'warning',
    title: 'List made with bullets or numbers typed by hand',
    why: 'A screen reader says how many items a real list has and moves between them; typed bullets are read as text.',
    fix: 'Begin each item with `- ` or `1. ` on a line of its own, with a blank line before the list; `lectern check --fix` does it.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.6'],
    examples: [{ bad: '• Flour\n• Water', good: '- Flour\n- Water' }],
  },
  chapter: ({ report, cursor }) => {
    const single: { element: Element; parent: Element | undefined; told: boolean }[] = [];
    const tell = (element: Element, marker: string) =>
      report({
        at: element,
        message: `Unexpected lines that begin with “${marker}” in a paragraph, expected a list`,
        hint: hintFor(marker),
        found: marker,
      });
    return {
      elements: {
        p(element) {
          const markers = markersOf(linesOf(element));
          if (markers === undefined) return;
          if (markers.items > 1) return tell(element, markers.marker);
          if (!markers.bullet) return;
          // One bullet is a list when the next paragraph has one too.
          const parent = cursor.parents.at(-1);
          const previous = single.at(-1);
          const follows =
            previous?.parent === parent && parent !== undefined && nextElement(parent, previous!.element) === element;
          if (follows && !previous!.told) tell(previous!.element, markers.marker);
          single.push({ element, parent, told: follows });
        },
      },
    };
  },
};

// Markdown counts in figures only.
function hintFor(marker: string): string {
  const letter = /^\(?([aiI])[.)]$/.exec(marker)?.[1];
  return letter === undefined
    ? 'Make it a list: each item on a line that begins with `- ` or `1. `'
    : `Make it a list: each item on a line that begins with \`1. \`; to keep the letters, write \`<ol type="${letter}"><li>…</li></ol>\``;
}
