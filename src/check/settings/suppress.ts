import type { Diagnostic, DiagnosticDocumentation } from '../../diagnostic.js';
import type { Suppression } from '../../model/publication.js';
import { suppressionUnused } from './findings.js';
import { unknownRule } from './rule-settings.js';

export interface Suppressed {
  readonly diagnostics: readonly Diagnostic[];
  /** What the author has accepted. */
  readonly suppressed: readonly Diagnostic[];
}

/**
 * Leaves out what the author has accepted with a comment, and reports comments for unknown rules and those that accept
 * nothing. `isJudged` tells of an id whether the stage that reports it has run: only then can a
 * comment be called unused.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  catalogue: readonly DiagnosticDocumentation[],
  isJudged: (id: string) => boolean,
): Suppressed {
  const known = new Set(catalogue.map(({ id }) => id));
  const byRule = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const key = `${suppression.rule} ${suppression.place.file}`;
    byRule.set(key, [...(byRule.get(key) ?? []), suppression]);
  }
  const used = new Set<Suppression>();
  const accepted = diagnostics.filter((diagnostic) => {
    const candidates = byRule.get(`${diagnostic.id} ${diagnostic.place?.file}`) ?? [];
    const matching = candidates.filter((suppression) => covers(suppression, diagnostic));
    for (const suppression of matching) used.add(suppression);
    return matching.length > 0;
  });
  const faults = suppressions.flatMap((suppression) => {
    const { rule, place } = suppression;
    if (!known.has(rule)) return [unknownRule(rule, known, place)];
    return used.has(suppression) || !isJudged(rule) ? [] : [unused(suppression)];
  });
  const left = new Set(accepted);
  const kept = diagnostics.filter((diagnostic) => !left.has(diagnostic));
  return { diagnostics: [...kept, ...faults], suppressed: accepted };
}

function covers({ from, to }: Suppression, { place }: Diagnostic): boolean {
  const line = place?.line ?? 1;
  return line >= from && line <= to;
}

function unused({ rule, place }: Suppression): Diagnostic {
  return {
    id: suppressionUnused.id,
    severity: suppressionUnused.severity,
    message: `Unexpected comment that accepts “${rule}” where nothing is found, expected a finding in the block after it`,
    hint: 'Remove the comment, or move it directly before the block it is meant for',
    place,
  };
}
