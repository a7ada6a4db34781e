import type { Place } from '../../diagnostic.js';
import type { LanguageFact } from './publication-facts.js';

/** Counts what is written in each language. */
export interface LanguageTally {
  /** A chapter or passage in it begins here. */
  enter(language: string, place: Place): void;
  count(language: string, text: string): void;
  /** Ordered by first appearance. */
  facts(): readonly LanguageFact[];
}

export function languageTally(): LanguageTally {
  const tally = new Map<string, { passages: number; characters: number; first: Place }>();
  return {
    enter(language, place) {
      const known = tally.get(language);
      if (known) known.passages += 1;
      else tally.set(language, { passages: 1, characters: 0, first: place });
    },
    count(language, text) {
      const known = tally.get(language);
      if (known) known.characters += text.replace(/\s+/g, '').length;
    },
    facts: () => [...tally].map(([language, fact]) => ({ language, ...fact })),
  };
}
