import type { Diagnostic, DiagnosticDocumentation } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import type { Verification } from '../../model/result.js';
import type { RequirementResult } from './conformance-report.js';
import type { Condition, Criterion } from './criteria/criterion.js';
import { CRITERIA } from './criteria/index.js';
import { judgeRequirement } from './judge-requirement.js';
import { AXE_CRITERIA, AXE_VALIDATORS } from './machine-coverage.js';

/** What is known of an EPUB: its content, who looked at it, and what was found. */
export interface Evidence {
  readonly publication: Publication;
  /** Of the EPUB alone. */
  readonly verifications: readonly Verification[];
  readonly findings: readonly Diagnostic[];
  readonly documentation: readonly DiagnosticDocumentation[];
}

/** Every success criterion at level A and AA, with what machines say and what is left to a person. */
export function wcagResults(evidence: Evidence): readonly RequirementResult[] {
  const own = criteriaOfOwnRules(evidence);
  return CRITERIA.map((criterion) => {
    const { id, title, level } = criterion;
    const clause = `WCAG 2.2 SC ${id}`;
    const reason = reasonOf(criterion, evidence.publication);
    const axe = evidence.verifications.filter(
      ({ validator, status }) => status !== 'not-run' && AXE_VALIDATORS.has(validator) && AXE_CRITERIA.has(id),
    );
    const checkedBy = [...(own.has(clause) ? ['Lectern’s rules'] : []), ...axe.map(({ name }) => name)];
    const remaining = reason === undefined && criterion.check !== undefined ? { check: criterion.check } : {};
    return judgeRequirement(
      { clause, title, level, ...remaining, ...(reason !== undefined && { reason }) },
      reason === undefined ? checkedBy : [],
      evidence.findings.filter(({ clauses }) => clauses?.includes(clause)),
    );
  });
}

/**
 * Clauses that rules of ours serve which have run: over the manuscript always, over the EPUB when it was verified. A rule
 * that the author has switched off has not.
 */
function criteriaOfOwnRules({ documentation, verifications, publication }: Evidence): ReadonlySet<string> {
  const isVerified = verifications.some(
    ({ validator, status }) => validator === 'epub-structure' && status !== 'not-run',
  );
  const rules = documentation.filter(
    ({ id }) =>
      !/^(pdf|bag|print)-/.test(id) &&
      (isVerified || !id.startsWith('epub-')) &&
      publication.config.rules[id]?.severity !== 'off',
  );
  return new Set(rules.flatMap(({ clauses }) => clauses));
}

const ABSENCES: Readonly<Record<Condition, string>> = {
  media: 'The publication has neither sound nor film.',
  images: 'The publication has no images.',
  'formulas-or-images': 'The publication has neither images nor formulas.',
  links: 'The publication has no links but its contents.',
  'own-styles': 'The publication has no scripts, and no stylesheets beside the theme.',
};

function reasonOf({ never, when }: Criterion, publication: Publication): string | undefined {
  if (never !== undefined) return never;
  return when === undefined || has(when, publication) ? undefined : ABSENCES[when];
}

function has(condition: Condition, { statistics, chapters, cover, stylesheets }: Publication): boolean {
  const media = chapters.some((chapter) => chapter.has.media);
  const images = statistics.images > 0 || cover !== undefined || chapters.some((chapter) => chapter.has.svg);
  if (condition === 'media') return media;
  if (condition === 'images') return images;
  if (condition === 'formulas-or-images') return images || media || statistics.formulas > 0;
  if (condition === 'own-styles') return stylesheets.length > 0;
  return statistics.links > 0 || statistics.notes > 0;
}
