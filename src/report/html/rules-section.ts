import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DiagnosticDocumentation } from '../../diagnostic.js';
import type { ReportInput } from '../report-input.js';
import { inlineMarkdown } from './inline-markdown.js';
import { section } from './section.js';

/** Explains every rule that has been broken, so that the report can be read far from the handbook. */
export function rulesSection({ result, documentation }: ReportInput): Element | undefined {
  const found = new Set(result.diagnostics.map(({ id }) => id));
  const broken = documentation.filter(({ id }) => found.has(id));
  return broken.length ? section('rules', 'What the findings mean', ...broken.map(ruleItem)) : undefined;
}

function ruleItem({ id, title, why, fix, clauses }: DiagnosticDocumentation): Element {
  return h('article', { id: `rule-${id}`, className: ['rule'] }, [
    h('h3', title),
    h('p', { className: ['facts'] }, [h('code', id), ...clauses.flatMap((clause) => [' · ', clause])]),
    h('p', inlineMarkdown(why)),
    h('p', [h('strong', 'What to do: '), ...inlineMarkdown(fix)]),
  ]);
}
