import { compareDiagnostics, type Diagnostic } from '../diagnostic.js';
import type { Chapter, Publication } from '../model/publication.js';
import { declarationsOf } from './css/declarations.js';
import { optionsOf } from './options.js';
import { diagnosticOf } from './report.js';
import type { Finding, Rule, RuleContext } from './rule.js';
import { RULES } from './rules/index.js';
import { type MovingCursor, walk } from './walk.js';

/**
 * Runs every rule over the publication and returns the findings in order of place. Severities are the rules' own;
 * `applySettings` applies the author's.
 */
export function check(publication: Publication): readonly Diagnostic[] {
  return runRules(RULES, publication);
}

/** As `check`, with rules of the caller's choice. */
export function runRules(rules: readonly Rule[], publication: Publication): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const active = rules.filter((rule) => isActive(rule, publication));
  const context = (rule: Rule, chapter?: Chapter): RuleContext => ({
    publication,
    options: optionsOf(rule, publication.config),
    report: (finding: Finding) => found.push(diagnosticOf(rule, finding, chapter)),
  });
  for (const rule of active) rule.publication?.(context(rule));
  for (const chapter of publication.chapters) {
    const cursor: MovingCursor = { parents: [], language: chapter.language };
    const visitors = active.flatMap((rule) => rule.chapter?.({ ...context(rule, chapter), chapter, cursor }) ?? []);
    walk(chapter, cursor, visitors);
  }
  for (const stylesheet of publication.stylesheets) {
    const visitors = active.flatMap((rule) => rule.stylesheet?.({ ...context(rule), stylesheet }) ?? []);
    for (const declaration of declarationsOf(stylesheet))
      for (const visitor of visitors) visitor.declaration(declaration);
    for (const visitor of visitors) visitor.end?.();
  }
  return found.sort(compareDiagnostics);
}

function isActive(rule: Rule, { config }: Publication): boolean {
  const severity = config.rules[rule.documentation.id]?.severity;
  return severity === undefined ? rule.optional !== true : severity !== 'off';
}
