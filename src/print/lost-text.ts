import type { Diagnostic } from '../diagnostic.js';
import type { TextAlignment } from './alignment/align-text.js';
import { textLost } from './findings.js';
import type { PrintFacts } from './print-facts.js';

/** Reports text of the manuscript that did not reach the PDF. Formulas and drawings speak through their alternatives. */
export function lostTextFindings(facts: PrintFacts, lost: TextAlignment['lost']): readonly Diagnostic[] {
  return lost
    .filter(({ from }) => facts.text[from.run]!.kind === undefined)
    .map(({ from }) => {
      const run = facts.text[from.run]!;
      const place = run.element === undefined ? undefined : facts.elements.get(run.element)?.place;
      return textLost(run.text.slice(from.offset, from.offset + 40).trim(), place);
    });
}
