import type { PrintFacts } from '../../print-facts.js';

/** The standards a finished file follows. */
export interface Conformance {
  readonly ua: 1 | 2;
  readonly part: 2 | 3 | 4;
  /** Level of PDF/A: `A` for parts 2 and 3, `F` (may hold files) for part 4. */
  readonly level: 'A' | 'F';
}

/** What the options ask for; `auto` embeds MathML, and so is PDF/A-3, when there are formulas. */
export function conformanceOf(facts: PrintFacts): Conformance {
  const { conformance } = facts.options;
  if (conformance === 'ua2+a4f') return { ua: 2, part: 4, level: 'F' };
  const embeds = conformance === 'auto' ? hasFormulas(facts) : conformance === 'ua1+a3a';
  return { ua: 1, part: embeds ? 3 : 2, level: 'A' };
}

/** The standards by name: `PDF/UA-1`, `PDF/A-2a`. */
export function conformanceNames({ ua, part, level }: Conformance): string[] {
  return [`PDF/UA-${ua}`, `PDF/A-${part}${level.toLowerCase()}`];
}

function hasFormulas(facts: PrintFacts): boolean {
  for (const element of facts.elements.values()) if (element.mathml !== undefined) return true;
  return false;
}
