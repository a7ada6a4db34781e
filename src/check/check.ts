import type { Nodes } from 'hast';
import { compareDiagnostics, type Diagnostic, type Place } from '../diagnostic.js';
import type { Chapter, Publication, Stylesheet } from '../model/publication.js';
import { declarationsOf } from './css/declarations.js';
import { optionsOf } from './options.js';
import { diagnosticOf } from './report.js';
import type { Cursor, Rule, RuleContext } from './rule.js';
import { RULES } from './rules/index.js';
import { cursorOf, walk } from './walk.js';

type Report = (diagnostic: Diagnostic) => void;

/**
 * Runs every rule over the publication and returns the findings in order of place. Severities are the rules' own;
 * `applySettings` applies the author's.
 */
export function check(publication: Publication): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const rules = RULES.filter((rule) => isActive(rule, publication));
  for (const rule of rules) rule.publication?.(contextOf(rule, publication, report));
  for (const chapter of publication.chapters) checkChapter(chapter, rules, publication, report);
  for (const stylesheet of publication.stylesheets) checkStylesheet(stylesheet, rules, publication, report);
  return withoutRepetition(found.sort(compareDiagnostics));
}

function checkChapter(chapter: Chapter, rules: readonly Rule[], publication: Publication, report: Report): void {
  const cursor = cursorOf(chapter);
  const visitors = rules.flatMap((rule) => {
    const context = contextOf(rule, publication, report);
    return (
      rule.chapter?.({
        ...context,
        chapter,
        cursor,
        report: (finding) => report(diagnosticOf(rule, finding, placeIn(chapter, cursor))),
      }) ?? []
    );
  });
  walk(chapter, cursor, visitors);
}

function placeIn(chapter: Chapter, cursor: Cursor): (node: Nodes, words?: string) => Place {
  return (node, words) => {
    const placed = cursor.placed(node);
    return (words === undefined ? undefined : chapter.placeOfWords(placed, words)) ?? chapter.placeOf(placed);
  };
}

function checkStylesheet(
  stylesheet: Stylesheet,
  rules: readonly Rule[],
  publication: Publication,
  report: Report,
): void {
  const visitors = rules.flatMap(
    (rule) => rule.stylesheet?.({ ...contextOf(rule, publication, report), stylesheet }) ?? [],
  );
  for (const declaration of declarationsOf(stylesheet)) {
    for (const visitor of visitors) visitor.declaration(declaration);
  }
  for (const visitor of visitors) visitor.end?.();
}

function contextOf(rule: Rule, publication: Publication, report: Report): RuleContext {
  return {
    publication,
    options: optionsOf(rule, publication.config),
    report: (finding) => report(diagnosticOf(rule, finding)),
  };
}

function isActive(rule: Rule, { config }: Publication): boolean {
  const severity = config.rules[rule.documentation.id]?.severity;
  return severity === undefined ? rule.optional !== true : severity !== 'off';
}

// A file that several chapters include is judged in each of them, but wrong only once.
function withoutRepetition(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((diagnostic, index) => {
    const previous = found[index - 1];
    return previous === undefined || diagnostic.place === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
