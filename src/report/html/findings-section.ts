import type { Element } from 'hast';
import { h } from 'hastscript';
import { countDiagnostics, type Diagnostic } from '../../diagnostic.js';
import { type Excerpt, excerptOf } from '../excerpt.js';
import { count } from '../figures.js';
import { groupBy } from '../group-by.js';
import type { ReportInput } from '../report-input.js';
import { severityBadge } from './badge.js';
import { codeSpans } from './inline-markdown.js';
import { nothing, section } from './section.js';
import { webLink } from './web-link.js';

/** Findings shown in full; a book that breaks down everywhere needs no more to begin with. */
const LIMIT = 1000;

/** Every finding under its file, with the line it is about, what to do, and why. */
export function findingsSection({ result, documentation, lines }: ReportInput): Element {
  const { diagnostics } = result;
  if (diagnostics.length === 0) return section('findings', 'Findings', nothing('Nothing was found.'));
  const explained = new Set(documentation.map(({ id }) => id));
  const files = groupBy(diagnostics.slice(0, LIMIT), ({ place }) => place?.file ?? '');
  const groups = [...files].map(([file, found]) =>
    h('section', [
      h('h3', [file || 'The publication', h('span', { className: ['quiet'] }, ` ${summaryOf(found)}`)]),
      h(
        'ol',
        { className: ['findings'] },
        found.map((one) => findingItem(one, excerptOf(one.place, lines), explained.has(one.id))),
      ),
    ]),
  );
  const left = diagnostics.length - LIMIT;
  return section(
    'findings',
    'Findings',
    h('p', `${summaryOf(diagnostics)}.`),
    ...groups,
    ...(left > 0 ? [nothing(`${count(left, 'more finding')} not shown here; the JSON report has them all.`)] : []),
  );
}

function summaryOf(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, infos } = countDiagnostics(diagnostics);
  return [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
    ...(infos ? [count(infos, 'note')] : []),
  ].join(', ');
}

function findingItem(diagnostic: Diagnostic, excerpt: Excerpt | undefined, isExplained: boolean): Element {
  const { id, severity, message, hint, clauses = [], source, alsoFoundBy, artifact, url, place } = diagnostic;
  const position = place?.line ? `Line ${place.line}${place.column ? `, column ${place.column}` : ''}` : undefined;
  const name = source ? `${source}/${id}` : id;
  const link = isExplained ? h('a', { href: `#rule-${id}` }, name) : url ? webLink(url, name) : h('span', name);
  const facts = [
    position,
    artifact && `in ${artifact}`,
    alsoFoundBy && `also found by ${alsoFoundBy.join(', ')}`,
    ...clauses,
  ].filter((fact) => fact !== undefined);
  return h('li', { className: [severity] }, [
    h('p', [severityBadge(severity), ' ', h('bdi', codeSpans(message))]),
    ...(excerpt ? [codeFrame(excerpt)] : []),
    ...(hint ? [h('p', { className: ['hint'] }, [h('strong', 'What to do: '), h('bdi', codeSpans(hint))])] : []),
    h('p', { className: ['facts'] }, [link, ...facts.flatMap((fact) => [' · ', fact as string])]),
  ]);
}

function codeFrame({ line, before, marked, after }: Excerpt): Element {
  const mark = marked ? [h('mark', marked)] : [];
  return h('pre', { className: ['frame'] }, [
    h('span', { className: ['line-number'] }, `${line}`),
    h('code', { dir: 'auto' }, [before, ...mark, after]),
  ]);
}
