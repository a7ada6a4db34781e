import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { property } from '../text/property.js';

const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu;

export const abbreviationUnexpanded: Rule<{ readonly known: readonly string[] }> = {
  documentation: {
    id: 'abbreviation-unexpanded',
    severity: 'info',
    title: 'Abbreviation that is never explained',
    why: 'Readers who do not know it, and speech that spells it or says it as a word, need the long form once.',
    fix: 'Write the long form with the abbreviation in brackets at its first use in the chapter. The rule is off until book.yaml gives it a severity.',
    clauses: ['WCAG 2.2 SC 3.1.4'],
    examples: [{ bad: 'The IPCC reports.', good: 'The Intergovernmental Panel on Climate Change (IPCC) reports.' }],
    options: { known: 'Abbreviations that need no explanation in this book.' },
  },
  optional: true,
  defaults: {
    known: [
      'OK',
      'TV',
      'USA',
      'UK',
      'EU',
      'PDF',
      'CD',
      'DVD',
      'AM',
      'PM',
      'BC',
      'AD',
      'II',
      'III',
      'IV',
      'VI',
      'VII',
      'VIII',
      'IX',
      'XI',
      'XII',
    ],
  },
  chapter: ({ report, options }) => {
    const explained = new Set(options.known);
    const first = new Map<string, Element>();
    return {
      elements: {
        abbr(element) {
          const [text] = element.children;
          if (property(element, 'title') && text?.type === 'text') explained.add(text.value);
        },
      },
      prose({ element, text }) {
        // "Long Form (LF)" and "LF (Long Form)" both explain.
        for (const [, inside] of text.matchAll(/\((\p{Lu}{2,6})\)/gu)) explained.add(inside!);
        for (const [, before] of text.matchAll(/(\p{Lu}{2,6}) \(\p{L}{2,}[ -]\p{L}/gu)) explained.add(before!);
        for (const [found] of text.matchAll(ABBREVIATION)) if (!first.has(found)) first.set(found, element);
      },
      end() {
        for (const [abbreviation, element] of first) {
          if (explained.has(abbreviation)) continue;
          report({
            at: element,
            message: `Unexpected abbreviation “${abbreviation}” without its long form, expected an explanation`,
            hint: 'Write the long form with the abbreviation in brackets at its first use',
            found: abbreviation,
          });
        }
      },
    };
  },
};
