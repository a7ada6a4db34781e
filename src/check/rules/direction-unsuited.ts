import { configPlace } from '../metadata/place.js';
import type { Rule } from '../rule.js';
import { languageName } from '../text/language-name.js';
import { scriptOf } from '../text/script.js';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
const VERTICAL = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Mong', 'Bopo']);

export const directionUnsuited: Rule = {
  documentation: {
    id: 'direction-unsuited',
    severity: 'warning',
    title: 'Direction of writing that does not suit the language',
    why: 'Pages turn the wrong way and punctuation stands on the wrong side of lines.',
    fix: 'Leave `direction` and `writingMode` out of book.yaml (Lectern follows the language), or correct the language.',
    clauses: ['WCAG 2.2 SC 1.3.2'],
    examples: [{ bad: 'language: he\ndirection: ltr', good: 'language: he' }],
  },
  publication({ publication: { metadata, config }, report }) {
    const script = scriptOf(metadata.language);
    if (script === undefined) return;
    const direction = RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
    const name = languageName(metadata.language);
    if (metadata.direction !== direction && metadata.writingMode === 'horizontal-tb' && script !== 'Jpan') {
      report({
        at: configPlace(config, 'direction'),
        message: `Unexpected direction “${metadata.direction}” for ${name}, expected “${direction}”`,
        hint: 'Leave out `direction`, or correct the language',
        found: metadata.direction,
        expected: direction,
      });
    }
    if (metadata.writingMode === 'vertical-rl' && !VERTICAL.has(script)) {
      report({
        at: configPlace(config, 'writingMode'),
        message: `Unexpected vertical writing for ${name}, expected “horizontal-tb”`,
        hint: 'Leave out `writingMode`',
        found: metadata.writingMode,
        expected: 'horizontal-tb',
      });
    }
  },
};
